/** A sentence that begins "The film …", "This thriller …": what the one before named is a film, where it named one thing. */
export const theFilm =
  /^["“‘']?(?:The|This)(?: [\p{L}\p{N}'’-]+){0,2}? (?:film|movie|picture|thriller|comedy|drama|sequel|prequel|remake|biopic|blockbuster|western|documentary)(?:['’]s)?\b/u;
