const definition =
  /^((?:\p{Lu}|\d)[^“”()]{0,110}?)(?: \([^)]{0,130}\))?(?:(?:, or|,? (?:also|originally|previously|sometimes|simply|alternatively|styli[sz]ed|marketed|released|known|titled|a\.?k\.?a\.?))\b[^“”]{0,200}?)?,? (?:is|was) an? (?:(?:upcoming|forthcoming) (?:(?:19|20)\d\d )?|(?:19|20)\d\d )[^.]{0,110}?\b(?:film|movie|documentary)\b/u;
const noTitle =
  /^(?:(?:The|This|It|He|She|That|There|In|At|On) (?:film|movie|picture|sequel)?\b *$|(?:It|He|She|This|There|That|In \d)\b(?! \p{Lu}))/u;

/** "Death on a Ferry is a 2010 comedy film": what an encyclopedia defines is a title, whatever its words. The title's length, or 0. */
export function definedTitle(sentence: string): number {
  if (!/ (?:is|was) an? /.test(sentence.slice(0, 240))) return 0;
  const title = definition.exec(sentence)?.[1];
  return title !== undefined && !noTitle.test(title) ? title.length : 0;
}
