function names(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((name) => name.trim()));
}

/** The last word of many a company's name. */
export const companyEndings =
  names(`Pictures, Studios, Studio, Entertainment, Films, Productions, Media, Bros, Bros., Brothers, Animation, Releasing, Company,
  Corporation, Corp, Inc, Group, Cinema, Cinemas, Filmworks, Distribution, Communications, Ventures, Partners, International, Classics, Features, Network,
  Records, Television, Foundation, Institute, Association, University, Academy, Guild, Society, Agency, Magazine, Press, Times, Post, Tribune, Herald, News,
  Reporter, Weekly, Guide, Journal, Theatre, Theater, Railway, Rail, Freight, Railroad, Airport, Hotel, Museum, School, College, Party, Church, Council, Club,
  Orchestra, Choir, Studios', Bank, Arts, Festival, Awards, Award, Prize, Globes, Globe, Fund`);

/** Of these, the ones that make and show films. */
export const filmCompanyEndings =
  names(`Pictures, Studios, Studio, Entertainment, Films, Productions, Media, Bros, Bros., Brothers, Animation, Releasing, Cinema,
  Filmworks, Distribution, Classics, Features, Partners, Company, Corporation`);

/** Studios, distributors and services that go by a name without such an ending. */
export const filmCompanies =
  names(`Paramount, Universal, Disney, Walt Disney, Warner, Warner Bros, Warner Bros., Warner Brothers, Sony, Columbia, Fox, 20th Century Fox,
  Twentieth Century Fox, 20th Century, Fox Searchlight, Searchlight, MGM, United Artists, Lionsgate, Lions Gate, DreamWorks, Dreamworks, DreamWorks SKG, Pixar,
  Miramax, Dimension, New Line, New Line Cinema, Netflix, Amazon, Apple, A24, Neon, IFC, Magnolia, Focus, Lucasfilm, Marvel, Blumhouse, Legendary,
  Working Title, StudioCanal, Studiocanal, Pathe, Pathé, Gaumont, Toho, TriStar, Orion, RKO, Republic, Touchstone, Film4, BBC Films, Annapurna, STX, Bleecker Street,
  Imagine, Skydance, Bad Robot, Open Road, Roadside Attractions, Morgan Creek, Revolution, Screen Gems, Village Roadshow, Aardman, Ghibli, Laika, Eon,
  Bona Film, Yash Raj, Palace Pictures, Artisan, Newmarket, Entertainment One, eOne, Momentum, Optimum, Vertigo, Mubi, MUBI, Shudder`);

/** Where films are streamed. */
export const platforms =
  names(`Netflix, Amazon Prime, Amazon Prime Video, Prime Video, Disney+, Disney Plus, Hulu, HBO Max, Peacock, Paramount+, Paramount Plus,
  Apple TV+, Apple TV Plus, Apple TV, Shudder, Mubi, MUBI, BBC iPlayer, YouTube, Discovery+, Starz, AMC+, Tubi, BritBox, Now TV, Sky Cinema, iTunes, Crackle, Roku`);

/** Newspapers, sites and broadcasters that news quotes: never a film, a person or a film company. */
export const outlets =
  names(`Variety, Deadline, The Hollywood Reporter, Hollywood Reporter, BBC, BBC News, ITV, CNN, NBC, ABC, CBS, HBO, Reuters, AFP, The Associated Press,
  Associated Press, AP, The Guardian, Guardian, The Times, The Sun, Daily Mail, Empire, Total Film, Entertainment Weekly, Vanity Fair magazine, Rolling Stone,
  USA Today, Screen Daily, Screen International, Vulture, IGN, Collider, Daily Variety, TMZ, People, Time, Newsweek, Facebook, Twitter, Instagram, YouTube,
  TikTok, Google, Rotten Tomatoes, Metacritic, Box Office Mojo, IMDb, Channel 4, Channel 5, Comic-Con, Comic-Con International, CinemaCon, Oscars, Oscar, Baftas, Bafta, BAFTA, Emmy, Emmys,
  Golden Globe, Golden Globes, Academy Award, Academy Awards, Palme d'Or, Golden Bear, Golden Lion, Screen Actors Guild, Christmas, Easter, Santa Claus, God, Bollywood,
  DVD, DVDs, VHS, Blu-ray, VOD, First AD, Second AD, AD, DP, CEO, CGI, VFX, Exhibitor Relations, Nielsen, The New York Times, New York Times, Good Morning America, Los Angeles Times, Radio Times, Heat, Hello, OK, World War II, World War I,
  World War Two, Second World War, First World War, CIA, FBI, NASA, UN, EU, Nazi, Nazis, Holocaust, Bible, Congress, Senate, White House, Pentagon, NFL, Super Bowl, Olympics`);
