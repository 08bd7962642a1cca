import type { Reading } from './reading.ts';
import type { Finding } from './rule.ts';

/** The part in a group such as " as Doctor Vane": a character's name, or a description. Null where it names none. */
export function partOf(reading: Reading, group: string): Partial<Finding> | null {
  const text = reading
    .text(group)
    ?.replace(/^,? ?(?:as|playing) /, '')
    .replace(/^["']+|["',.]+$/g, '')
    .trim();
  if (
    !text ||
    /^(?:well|part|a result|the director|director|producer|himself|herself|themselves)\b/.test(text)
  )
    return text && /^(?:him|her|them)sel/.test(text) ? { role: text } : null;
  return describePart(text);
}

const leading =
  /^(?:(?:the|an?|his|her|their|its|real-life|fictional|young|evil|one|villainous) )?(?:[\p{Ll}][\p{L}'-]*,? ){0,6}(?=\p{Lu})/u;

/** "mob boss Sal Rocco" is the character Sal Rocco; "a lawyer" is a role. */
export function describePart(text: string): Partial<Finding> | null {
  const lead = leading.exec(text)?.[0] ?? '';
  const name = text.slice(lead.length);
  if (
    /^\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|de|von|van|II+|\d))*$/u.test(name) &&
    !/^(?:an?|his|her|one) /.test(lead)
  )
    return { character: lead === 'the ' ? `the ${name}` : name };
  if (
    /^(?:the|an?|his|her|their|one|two|three|four|five|six|seven|several|multiple) /.test(text) &&
    text.length < 90
  )
    return { role: text };
  return null;
}
