const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The name with one letter left out, put in, wrong, or two in the wrong order; never the first, and never a space. */
export function withTypingError(name: string, random: () => number): string {
  const places = Array.from(name, (_, i) => i).filter((i) => i > 0 && /[a-z]/i.test(name[i] ?? ''));
  const at = places[Math.floor(random() * places.length)] ?? name.length - 1;
  const letter = letters[Math.floor(random() * letters.length)] ?? 'x';
  switch (Math.floor(random() * 4)) {
    case 0:
      return name.slice(0, at) + name.slice(at + 1);
    case 1:
      return name.slice(0, at) + letter + name.slice(at);
    case 2:
      return name.slice(0, at) + letter + name.slice(at + 1);
    default:
      return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2);
  }
}
