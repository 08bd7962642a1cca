/** Words for a film: "the thriller", "this sequel". */
export const filmReference =
  /^(?:film|movie|picture|feature|comedy|drama|thriller|sequel|prequel|remake|reboot|musical|western|documentary|biopic|epic|blockbuster|flick|pic|production|project|adaptation|installment|instalment|follow-up|mystery|romance|satire|spin-off|actioner|romcom|rom-com|title|story|cast|trailer|screenplay|script|plot)$/;
/** Words that stand for the film's own parts: "the cast", "the script". */
export const filmPart = /^(?:cast|trailer|screenplay|script|plot|title|story)$/;
/** "the first film", "another comedy": not the one that is spoken of. */
export const anotherOne =
  /^(?:first|original|previous|earlier|last|other|second|third|fourth|another|classic|early|later|new|next|\d{4}s?|1\d{3})$/;
