import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Translate } from '../../../src/ui/translate.tsx';

/** The English texts as the browser would give them, without a browser. */
export const english: Translate = (key, substitutions = []) => {
  if (key === '@@ui_locale') return 'en_US';
  // Right to left, to see the layout mirrored: `?dir=rtl`. In unit tests there is no address.
  if (key === '@@bidi_dir') return globalThis.location?.search.includes('dir=rtl') ? 'rtl' : 'ltr';
  return messages[key].message.replace(
    /\$(\d)/g,
    (_, place: string) => substitutions[Number(place) - 1] ?? '',
  );
};
