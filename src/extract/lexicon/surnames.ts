/**
 * Frequent surnames, counted over the cast lists of 36,273 American films of 1900–2023 (github.com/prust/wikipedia-movie-data, MIT):
 * those of at least five people.
 */
export const surnames: ReadonlySet<string> = new Set(
  `
  Abbott Abrams Ackerman Adams Adler Albert Alden Alexander Ali Allan Allen Alonso Ames Anders Anderson
  Andrews Anthony Applegate Armstrong Arnold Arquette Arthur Ashley Ashton Ashworth Astin Austin Avery
  Bailey Baird Baker Baldwin Ball Banks Barker Barlow Barnes Barnett Baron Barr Barrett Barry Barrymore
  Bartlett Barton Bassett Bateman Bates Bauer Baxter Beattie Beatty Beck Becker Bell Bellamy Benedict
  Benjamin Bennett Benson Bergen Berger Bergman Bernard Berry Best Billingsley Bird Bishop Black Blackwell
  Blair Blake Blanchard Bloom Boland Bond Bonner Boone Booth Bowen Bowman Boyce Boyd Boyer Boyle Bradley
  Brady Brand Braun Brennan Brent Brewster Bridges Briggs Brook Brooke Brooks Brown Browne Bruce Bryan
  Bryant Buchanan Buck Buckley Burgess Burke Burns Burton Busch Bush Butler Byrne Byron Caldwell Calvert
  Cameron Camp Campbell Cannon Carey Carlisle Carlson Carpenter Carr Carroll Carson Carter Cash Cassel
  Cassidy Castillo Castle Chadwick Chamberlain Chambers Chan Chandler Chang Chao Chaplin Chapman Charles
  Chase Chau Chen Chester Cheung Cho Christensen Christian Christie Christopher Chung Clair Claire Clark
  Clarke Clay Clayton Clifford Clinton Cobb Coe Cohen Cole Coleman Collins Colon Connolly Conrad Conroy
  Conway Coogan Cook Cooke Cooper Coppola Corbett Corrigan Costa Costello Cotton Courtney Cox Craig Cramer
  Crane Craven Crawford Crosby Cross Crowley Cruz Cullen Cummings Cunningham Curran Currie Curry Curtis
  Cusack Dale Dalton Daly Damon Dane Daniel Daniels Davenport David Davidson Davies Davis Dawson Day Dean
  Delaney Dennis Devine Diaz Dillon Dixon Doherty Donahue Donnelly Donovan Dorsey Douglas Dowling Downey
  Downs Doyle Drake Draper Drew Duff Duffy Duke Dunbar Duncan Dunn Dunne Duvall Dyer Eastwood Eaton
  Edwards Egan Elliott Ellis Ellison Emerson Emery English Evans Everett Farley Farmer Farrell Feldman
  Fenton Ferguson Fernandez Ferrara Ferrer Field Fielding Fields Finley Finn Fischer Fisher Fitzgerald
  Fitzpatrick Flaherty Flanagan Fleming Fletcher Flynn Foley Fonda Ford Forrest Foster Fowler Fox Francis
  Frank Franklin Franz Fraser Frederick Freeman French Friedman Frost Fuller Gale Gallagher Gamble Garcia
  Gardner Garland Garner Garrett Gaye George Gerard Gibson Gilbert Gill Gilmore Glass Gleason Gleeson
  Glover Gold Goldberg Goldstein Gomez Gonzalez Goodman Goodwin Gordon Gould Grace Graham Grant Gray Green
  Greene Greer Gregory Grey Griffin Griffith Griffiths Grimes Gross Gunn Hackett Hagen Hahn Haines Hale
  Hall Hamilton Hammond Hampton Hansen Hanson Harding Hardy Harmon Harper Harrington Harris Harrison Hart
  Hartman Harvey Hauser Hawkins Hawthorne Hayden Hayes Haynes Hayward Healy Henderson Hendrix Henley Henry
  Henson Herbert Hernandez Hickman Hicks Higgins Hill Hinds Hines Hodge Hodges Hoffman Hogan Holden
  Holland Holloway Holmes Holt Hope Hopkins Hopper Horn Horton Houston Howard Howell Hudson Hughes Hull
  Hunt Hunter Hurst Huston Hutchison Hutton Hyde Hyland Ireland Irving Irwin Jackson Jacobs Jacobson James
  Jarvis Jefferies Jeffries Jenkins Jennings Jensen John Johns Johnson Johnston Jonas Jones Jordan Joseph
  Joyce Kaiser Kane Kapoor Kaufman Kay Kaye Keating Keaton Keith Keller Kelley Kelly Kemp Kennedy Kenny
  Kent Kerr Khan Kim King Kinney Kirby Kirk Klein Knapp Knight Knox Koch Kramer Kruger Lacey Ladd Lake
  Lambert Landis Lane Lang Langdon Law Lawless Lawrence Lawson Lee Leigh Leonard Leslie Lester Levine Levy
  Lewis Lin Lincoln Little Liu Lively Livingston Lloyd Lockhart Logan Lombard London Long Lopez Lord Loren
  Loring Louis Love Lowe Lucas Luna Lund Lynch Lynn Lyon Lyons MacDonald Macdonald Mack Madison Maher
  Malone Mann Manning Manson March Marlowe Marsh Marshall Martin Martinez Martini Marx Mason Massey
  Masterson Mathews Matthews Maxwell May McArthur McBride McCabe McCann McCarthy McClure McConnell
  McCormack McCormick McCoy McDermott McDonald McGowan McGrath McGraw McGuire McHugh McIntyre McKay McKee
  McKenna McKenzie McKinney McLaughlin McManus McNamara McRae Meredith Merrill Meyer Meyers Michaels
  Michelle Middleton Miles Miller Mills Miranda Mitchell Mitchum Monroe Montgomery Moore Moran Moreno
  Morgan Morris Morrison Morrow Morton Moses Moss Murphy Murray Myers Nash Neal Neill Nelson Nesbitt
  Newman Newton Nguyen Nichols Nicholson Nixon Noble Nolan Norman Norris North Norton Novak Nugent O'Brien
  O'Connell O'Connor O'Donnell O'Hara O'Keefe O'Malley O'Neal O'Neil O'Neill O'Reilly Ochoa Oliver Olsen
  Olson Ortiz Osborne Otto Owen Page Paige Palmer Park Parker Parks Parrish Parsons Patel Patrick Patten
  Patterson Patton Paul Payne Payton Pearce Pearson Peck Penn Perez Perkins Perry Peters Petersen Peterson
  Phillips Phoenix Pierce Pitts Platt Pollard Pope Porter Potter Potts Powell Powers Pratt Preston Price
  Prince Prior Pryor Purcell Quigley Quinn Rae Ralston Ramirez Ramos Ramsey Randall Randolph Rankin Ray
  Raymond Redgrave Reed Reeves Reid Reilly Reyes Reynolds Rhodes Rice Rich Richards Richardson Richman
  Riley Ritter Rivera Robbins Roberts Robertson Robins Robinson Robson Rock Rodgers Rodriguez Rodríguez
  Rogers Rollins Romano Roosevelt Rose Ross Rossi Roth Rowe Roy Rubin Rue Rush Russell Russo Ryan Sampson
  Sanchez Sanders Sandler Sands Santana Santos Saunders Savage Sawyer Schmidt Schneider Schroeder Schwartz
  Scott Sedgwick Shah Shannon Sharma Sharp Sharpe Shaw Shea Sheen Shelton Shepard Shepherd Sheridan
  Sherman Sherwood Shirley Short Siegel Silva Simmons Simon Simpson Singer Singh Singleton Slater Sloan
  Smith Snyder Soto Sparks Spencer Stack Standing Stanley Stanton Stapleton Starr Steele Stein Stephens
  Stephenson Sterling Stern Stevens Stevenson Stewart Stone Storm Strauss Strong Stuart Sullivan
  Sutherland Sutton Sweeney Swift Talmadge Tatum Taylor Terry Thatcher Thomas Thompson Thomson Thorne
  Thornton Tierney Todd Townsend Tracy Tran Travis Tucci Tucker Turner Tyler Underwood Vale Valentine
  Vaughan Vaughn Vega Vernon Vincent Wade Wagner Waite Walker Wall Wallace Walsh Walter Walters Walton
  Wang Ward Ware Warner Warren Washington Waters Watkins Watson Wayans Wayne Weaver Webb Webber Weber
  Webster Weeks Weiss Welch Welles Wells West Weston Wheeler Whitaker White Wiggins Wilde Wilkinson
  Williams Williamson Willis Wilson Windsor Winter Winters Wise Wiseman Witherspoon Wolf Wolfe Wong Wood
  Woodruff Woods Woodward Worth Wright Wyatt Wynn York Young Yuan
  `
    .trim()
    .split(/\s+/),
);
