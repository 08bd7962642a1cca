import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

/** A key of `_locales`, or the one that the browser predefines. */
export type MessageKey = keyof typeof messages | '@@ui_locale';
type PluralBase = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

export type Translate = (key: MessageKey, substitutions?: string[]) => string;

/** Everything that a component needs to speak to the reader. */
export interface Speech {
  t: Translate;
  /** `t` with elements in the places of `$1`, `$2`, … */
  rich(key: MessageKey, parts: ComponentChildren[]): ComponentChildren[];
  /** The form for `count` of `base_one`, `base_other`, …; `$1` is the count in the reader's digits. */
  plural(base: PluralBase, count: number): string;
  /** BCP 47 tag for `Intl`: the browser's where it is the same language as the texts, else the texts'. */
  language: string;
  /** Of the texts: the browser's own may be in a language that Cuecard has none in. */
  direction: 'ltr' | 'rtl';
}

// Private-use characters mark the places of elements: no message and no name holds them.
const placeMark = /([\uE000-\uE008])/;
const markOf = (place: number) => String.fromCharCode(0xe000 + place);

export function speak(translate: Translate): Speech {
  const texts = translate('languageTag');
  const browserTag = translate('@@ui_locale').replaceAll('_', '-');
  const language = browserTag.split('-')[0] === texts.split('-')[0] ? validTag(browserTag, texts) : texts;
  const rules = new Intl.PluralRules(texts);
  const digits = new Intl.NumberFormat(language);
  const direction = directionOf(texts);
  return {
    // "Paramount+" would have its sign on the wrong side in a sentence that runs to the left.
    t: direction === 'ltr' ? translate : (key, parts) => translate(key, parts?.map(isolated)),
    rich(key, parts) {
      const text = translate(
        key,
        parts.map((_, place) => markOf(place)),
      );
      return text
        .split(placeMark)
        .map((piece) => (placeMark.test(piece) ? parts[piece.charCodeAt(0) - 0xe000] : piece));
    },
    plural(base, count) {
      const count_ = digits.format(count);
      const key = `${base}_${rules.select(count)}` as MessageKey;
      const text = translate(key, [count_]);
      // A missing form comes back as its own key.
      return text && text !== key ? text : translate(`${base}_other`, [count_]);
    },
    language,
    direction,
  };
}

const isolated = (text: string) => `\u2068${text}\u2069`;

// `Intl.Locale` tells the direction itself, but not yet in Firefox.
const scriptsToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa']);

function directionOf(tag: string): Speech['direction'] {
  return scriptsToLeft.has(new Intl.Locale(validTag(tag, 'en')).maximize().script ?? '') ? 'rtl' : 'ltr';
}

function validTag(tag: string, fallback: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? fallback;
  } catch {
    return fallback;
  }
}

export const TranslateContext = createContext<Speech | null>(null);

/** Throws outside of a `TranslateContext`: a view without language is a mistake of ours. */
export function useTranslate(): Speech {
  const speech = useContext(TranslateContext);
  if (!speech) throw new Error('no TranslateContext around this component');
  return speech;
}
