function names(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((name) => name.trim()));
}

/** Territories that a release may be bound to, by the spellings of news, and what a statement calls them. */
export const territories: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'US',
        'US|U.S.|USA|U.S.A.|United States|United States of America|America|the States|domestically|stateside|Stateside',
      ],
      ['UK', 'UK|U.K.|United Kingdom|Britain|Great Britain'],
      ['North America', 'North America|US and Canada|Canada and the US'],
      ...'Canada|Ireland|France|Germany|Italy|Spain|Portugal|Netherlands|Belgium|Switzerland|Austria|Poland|Sweden|Norway|Denmark|Finland|Iceland|Russia|Ukraine|Greece|Turkey|Israel|Egypt|India|Pakistan|China|Hong Kong|Taiwan|Japan|South Korea|Korea|Thailand|Vietnam|Indonesia|Malaysia|Singapore|Philippines|Australia|New Zealand|South Africa|Nigeria|Brazil|Argentina|Chile|Colombia|Mexico|Europe|Asia|Latin America'
        .split('|')
        .map((name) => [name, name] as const),
    ] as const
  ).flatMap(([name, spellings]) => spellings.split('|').map((spelling) => [spelling, name] as const)),
);

/** Places that film news names often; a capitalised name that is one of them is no film and no person without better evidence. */
export const places =
  names(`Los Angeles, New York, New York City, New Jersey, New Orleans, New Mexico, California, Texas, Florida, Georgia, Atlanta, Chicago,
  Boston, Hollywood, London, Manchester, Liverpool, Birmingham, Leeds, Bristol, Edinburgh, Glasgow, Cardiff, Belfast, Dublin, Paris, Cannes, Venice, Berlin,
  Rome, Madrid, Barcelona, Lisbon, Vienna, Prague, Budapest, Warsaw, Moscow, Stockholm, Oslo, Copenhagen, Helsinki, Amsterdam, Brussels, Toronto, Vancouver,
  Montreal, Sydney, Melbourne, Wellington, Auckland, Tokyo, Beijing, Shanghai, Mumbai, Delhi, Bombay, Bangkok, Rio de Janeiro, Mexico City, Morocco,
  Scotland, Wales, England, Northern Ireland, Yorkshire, Cornwall, Kent, Surrey, Sussex, Devon, Broadway, West End, Leicester Square, Manhattan, Brooklyn,
  Sundance, Park City, Telluride, Tribeca, Santa Barbara, San Francisco, San Diego, Beverly Hills, Malibu, Las Vegas, Nevada, Miami, Miami Beach, Detroit,
  Philadelphia, Pittsburgh, Seattle, Washington, Iraq, Iran, Afghanistan, Vietnam, Middle East, Africa, Louisiana, Utah, Arizona, Colorado, Ohio, Michigan,
  Massachusetts, North Carolina, South Carolina, Pinewood, Shepperton, Cuba, Romania, Bulgaria, Hungary, Croatia, Malta, Jordan, Dubai, Abu Dhabi, Hawaii,
  Alaska, Tennessee, Nashville, Memphis, Oxford, Cambridge, Isle of Man, Czech Republic, Native American, Burbank, Culver City, Santa Monica, Leicester, Kosovo,
  Wall Street, Sunset Boulevard`);
