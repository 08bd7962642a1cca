import { isPhrase, type Node, type NounPhrase } from '../phrases/nodes.ts';

const shows = /^(?:show|sitcom|soap|programme|miniseries)$/;
const ofTelevision = /^(?:tv|television|drama|comedy|bbc|reality|sketch)$/;

/** Whether an article speaks of a show rather than a film just then: "it", and what is said of nothing by name, is the show's. */
export class ShowSpokenOf {
  /** The sentence before began or ended with a show: "a new series based on the film". */
  now = false;
  private known = false;

  remember(nodes: readonly Node[]): void {
    const kinds = nodes.flatMap((node) => {
      if (!isPhrase(node)) return [];
      if (node.name === null && node.determiner !== null && this.isShow(node)) return ['show'];
      return node.name?.kind === 'film' || node.referent?.kind === 'film' ? ['film'] : [];
    });
    if (kinds.length === 0) return;
    this.now = kinds[0] === 'show' || kinds.at(-1) === 'show';
    if (this.now) this.known = true;
  }

  /** "the series" may be one of books or films, where none of television has been spoken of. */
  private isShow({ noun, words }: NounPhrase): boolean {
    if (shows.test(noun ?? '')) return true;
    return noun === 'series' && (this.known || words.some((word) => ofTelevision.test(word.lower)));
  }
}
