import { extension } from './extension.ts';

/** The access to websites that the manifest asks for: a user may take it away, in Firefox also at the installation. */
function allSites() {
  return { origins: extension().runtime.getManifest().host_permissions ?? [] };
}

export function hasAccess(): Promise<boolean> {
  return extension().permissions.contains(allSites());
}

/** Only in answer to a click, or browsers refuse. Tells whether the user agreed. */
export function askForAccess(): Promise<boolean> {
  return extension().permissions.request(allSites());
}
