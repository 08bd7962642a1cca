import arabic from '../../../public/_locales/ar/messages.json' with { type: 'json' };
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Translate } from '../../../src/ui/translate.tsx';

/** The English texts as the browser would give them, without a browser. */
export const english: Translate = (key, substitutions = []) => {
  // In Arabic, to see the layout mirrored: `?dir=rtl`. In unit tests there is no address.
  const isMirrored = globalThis.location?.search.includes('dir=rtl');
  if (key === '@@ui_locale') return isMirrored ? 'ar' : 'en_US';
  const texts: Record<string, { message: string }> = isMirrored ? arabic : messages;
  return (texts[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, place: string) => substitutions[Number(place) - 1] ?? '',
  );
};
