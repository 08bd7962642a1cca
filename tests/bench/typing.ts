const letters = 'abcdefghijklmnopqrstuvwxyz';
const isLetter = (unit: string | undefined) => unit !== undefined && /[a-z]/i.test(unit);

/** The name with one letter left out, put in, wrong, or two in the wrong order; never the first, and never a space. */
export function withTypingError(name: string, random: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const places = Array.from(name, (_, i) => i).filter((i) => i > 0 && isLetter(name[i]));
  const swaps = places.filter((i) => isLetter(name[i + 1]) && name[i] !== name[i + 1]);
  const at = places.length > 0 ? pick(places) : name.length - 1;
  const letter = pick([...letters].filter((other) => other !== name[at]?.toLowerCase()));
  const kind = Math.floor(random() * 4);
  if (kind === 0) return name.slice(0, at) + name.slice(at + 1);
  if (kind === 1) return name.slice(0, at) + letter + name.slice(at);
  if (kind === 2 || swaps.length === 0) return name.slice(0, at) + letter + name.slice(at + 1);
  const swap = pick(swaps);
  return `${name.slice(0, swap)}${name[swap + 1]}${name[swap]}${name.slice(swap + 2)}`;
}
