import type { ArticleFact } from '../model/library.ts';
import type { Paragraph } from './article-text.ts';

interface MarkedTextProps {
  body: string;
  paragraph: Paragraph;
  facts: readonly ArticleFact[];
  chosen: number | null;
  pointed: readonly number[];
  addressOf(place: number): string;
  /** The way from words to the fact that they state was taken. */
  onChoose(place: number): void;
  onPoint(places: number[]): void;
}

/** A paragraph as it was written, the words that became facts marked; each mark leads to the fact whose quote is the shortest there. */
export function MarkedText(props: MarkedTextProps) {
  const { body, paragraph, chosen, pointed, addressOf, onChoose, onPoint } = props;
  // Quotes overlap: one that comes in several pieces is one stop for the keyboard.
  const stops = new Set<number>();
  return (
    <p class="article-text" dir="auto">
      {paragraph.pieces.map(({ start, end, facts }) => {
        const text = body.slice(start, end);
        const [leads] = facts;
        if (leads === undefined) return text;
        const isStop = !stops.has(leads);
        stops.add(leads);
        const isOn = chosen !== null && facts.includes(chosen);
        const isNear = facts.some((fact) => pointed.includes(fact));
        return (
          <mark key={start} data-facts={facts.join(' ')} class={isOn ? 'on' : isNear ? 'near' : undefined}>
            <a
              class="words"
              href={addressOf(leads)}
              tabIndex={isStop ? 0 : -1}
              aria-current={isOn ? 'true' : undefined}
              onPointerEnter={() => onPoint(facts)}
              onPointerLeave={() => onPoint([])}
              onFocus={() => onPoint(facts)}
              onBlur={() => onPoint([])}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                // A second click on the same words goes on to the next fact that they state.
                const at = chosen === null ? -1 : facts.indexOf(chosen);
                onChoose(facts[at + 1] ?? leads);
              }}
            >
              {text}
            </a>
          </mark>
        );
      })}
    </p>
  );
}
