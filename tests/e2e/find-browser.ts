import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Whereabouts {
  /** Names it, wins over everything else. */
  variable: string;
  /** Program names to look for in PATH, best first. */
  programs: string[];
  /** Files to look for outside of PATH, best first. */
  files: string[];
  /** The Debian package that has it. */
  package: string;
  install: string;
}

// Google Chrome stable comes last: since 137 it ignores --load-extension, which Chromium and Chrome for Testing still know.
const whereabouts: Record<BrowserName, Whereabouts> = {
  chromium: {
    variable: 'CUECARD_CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome', 'google-chrome-stable'],
    files: [
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      ...applications('Chromium.app/Contents/MacOS/Chromium'),
      ...applications('Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
      ...applications('Google Chrome.app/Contents/MacOS/Google Chrome'),
    ],
    package: 'chromium',
    install:
      'Install Chromium (macOS: `brew install --cask chromium`) or Chrome for Testing; Google Chrome itself no longer loads an extension from a folder.',
  },
  firefox: {
    variable: 'CUECARD_FIREFOX',
    programs: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    files: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      ...applications('Firefox.app/Contents/MacOS/firefox'),
      ...applications('Firefox Developer Edition.app/Contents/MacOS/firefox'),
    ],
    package: 'firefox-esr',
    install: 'Install Firefox 140 or newer (macOS: `brew install --cask firefox`).',
  },
};

function applications(path: string): string[] {
  return [join('/Applications', path), join(homedir(), 'Applications', path)];
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser's program file, or undefined. Throws where the variable that names it names no program. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, programs, files } = whereabouts[name];
  const named = process.env[variable];
  if (named) {
    if (!isProgram(named)) throw new Error(`${variable} names ${named}, which is no program`);
    return named;
  }
  const inPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...programs.flatMap((program) => inPath.map((folder) => join(folder, program))), ...files].find(
    isProgram,
  );
}

/** The same, or an error that says how to get it. */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { variable, install } = whereabouts[name];
  throw new Error(`no ${name} on this machine. ${install} Or set ${variable} to its program file.`);
}

/** Debian as root gets what is missing from its own archive; anybody else is told what to install. */
export function installMissing(names: BrowserName[]): void {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const packages = missing.map((name) => whereabouts[name].package);
    console.log(`installing ${packages.join(' and ')} with apt-get`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
      stdio: 'inherit',
      env,
    });
  }
  for (const name of missing) needBrowser(name);
}
