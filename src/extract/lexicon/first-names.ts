/**
 * First names, counted over the cast lists of 36,273 American films of 1900–2023 (github.com/prust/wikipedia-movie-data, MIT):
 * those of at least two people, without titles, nicknames and everyday words.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `
  Aaron Abbey Abbie Abby Abdul Abe Abigail Abraham Ada Adam Addison Adel Adelaide Adele Aditya Adnan Adolf
  Adolfo Adrian Adriana Adrianne Adriano Adrien Adrienne Adrián Agata Agnes Ahmad Ahmed Ahna Aida Aidan
  Aiden Aileen Aimee Aisha Aisling Ajay Akiko Akira Akiva Al Alain Alaina Alan Alana Alastair Albert
  Alberta Alberto Aldo Alec Alejandro Aleksei Alessandra Alessandro Alex Alexa Alexander Alexandra Alexei
  Alexia Alexis Alfie Alfonso Alfred Alfredo Ali Alia Alice Alicia Aline Alisa Alisha Alison Alistair Alla
  Allan Allen Allene Allie Allison Ally Alma Alois Alon Alun Alvaro Aly Alycia Alyson Alyssa Amanda Amber
  Amelia America Amir Amit Amr Amrita Amy Ana Analeigh Anastasia Anders Anderson Andra Andre Andrea
  Andreas Andrew André Andrée Andrés Andy Angel Angela Angelica Angelina Angelique Angelo Angie Angus
  Anita Anjelah Ann Anna Annabelle Anne Anne-Marie Annelise Annette Annie Anthony Antoinette Anton Antonia
  Antonio Antony Anya Apollonia April Arabella Arch Archie Ari Aria Ariadna Ariana Ariel Ariella Arielle
  Arjun Arlene Arline Armand Armando Armen Armin Arnold Aron Artel Arthur Artie Arturo Asa Asher Ashish
  Ashlee Ashleigh Ashley Ashlynn Ashton Asia Astrid Aubrey Audra Audrey August Augusta Augustus Aurora
  Austin Austyn Autumn Ava Avery Avraham Avril Aya Ayush Bailee Bailey Barbara Barbra Barney Barret
  Barrett Barrie Barry Bart Bartlett Barton Basil Bea Beanie Beatrice Beau Bebe Becca Becky Bee Belinda
  Bella Belle Ben Benedict Benita Benjamin Benny Bernard Bernardo Bernice Bernie Bert Bertha Bertram Beryl
  Bess Bessie Beth Betsy Bette Bettina Betty Beulah Beverley Beverly Beyoncé Bianca Bibi Biff Bilal Bill
  Billie Billy Bing Björn Blair Blake Blanca Blanche Blu Bo Bob Bobbi Bobby Bodhi Bogdan Bonnie Booker
  Boots Boris Boyd Brad Bradford Bradley Brady Brandi Brandon Brandy Brea Bree Brenda Brendan Brennan
  Brent Bret Brett Brian Briana Brianna Brianne Bridget Bridgette Brie Brigitte Brit Britt Brittany Brock
  Brody Bronson Brooke Brooklynn Brooks Bruce Bruno Bryan Bryant Bryce Brynn Bubba Buck Bud Buddy Burgess
  Burr Burt Butch Buzz Byron Bárbara Béla Bérénice Caitlin Cal Caleb Callan Callie Callum Calvin Cam
  Cameron Camila Camilla Camille Campbell Camryn Candace Candice Caprice Cara Caren Carey Carl Carla
  Carleton Carlo Carlos Carly Carlyle Carmel Carmen Carol Carole Carolina Caroline Carolyn Carrie Carroll
  Carson Carter Cary Casey Cassandra Cassi Cassidy Cassie Catalina Caterina Catherine Cathy Cecil Cecilia
  Cedric Celeste Celia Cesar Cesare Chad Chandler Chandra Chanel Chaney Charlene Charles Charley Charli
  Charlie Charlotte Chelsea Cheri Cheryl Chester Cheyenne Chiara Chic Chick Chloe Chloë Choi Chris
  Chrissie Chrissy Christa Christian Christiane Christie Christina Christine Christoph Christopher Christy
  Chuck Ciara Ciarán Cicely Cindy Claire Clara Clare Clarence Clarissa Clark Clarke Claude Claudette
  Claudia Claudio Clay Clayton Cle Clea Cleo Cliff Clifford Clifton Clint Clive Clyde Coco Cody Colby Cole
  Colin Colleen Collette Collin Colm Colton Columbus Connie Connor Conor Conrad Constance Cooper Cora
  Corbin Corey Corin Corinna Corinne Corliss Cornel Cornelius Cornell Cory Courteney Courtney Craig
  Creighton Cristina Crystal Cuba Cullen Curt Curtis Curtiss Cyndi Cynthia Cyril Daisy Dakota Dale Dalip
  Dallas Damian Damien Damir Damon Dan Dana Dane Daniel Daniela Daniella Danielle Danièle Danny Dante Dany
  Daphne Darby Daria Darius Darla Darlanne Darlene Darrell Darren Darrin Darryl Darwin Daryl Dave Davey
  Davi David Dawn Dax Dayo Dean Deanna Debbi Debbie Debi Deborah Debra Dee Deidre Deirdre Delia Delilah
  Demetri Demetrius Demi Denis Denise Dennis Denny Denzel Deon Derek Dermot Derrick Desi Desmond Destiny
  Dev Devin Devon Devyn Dewey Dexter Diamond Diana Diane Dianne Dick Didi Didier Diego Dieter Dimitri Dina
  Dinah Dion Dionne Dirk Dixie Dolly Dolores Dom Dominic Dominick Dominik Dominique Don Dona Donal Donald
  Donna Donnie Donny Donovan Doreen Dorian Doris Dorothea Dorothy Doug Douglas Douglass Dov Drake Drew Dru
  Duane Dudley Duncan Dustin Dwayne Dwight Dylan Earl Earle Ed Eddie Eddy Eden Edgar Edi Edie Edison Edith
  Edmund Edna Edoardo Eduard Eduardo Edward Edwin Edythe Effie Efrem Eiko Eileen Ekaterina Elaine Elana
  Eleanor Elena Eleonore Eli Eliana Elias Elijah Elinor Elisa Elisabeth Elise Elisha Elissa Eliza
  Elizabeth Ella Elle Ellen Ellie Elliot Elliott Elmer Eloise Elsa Elsie Elton Elvis Elyse Emanuel Emelia
  Emerson Emil Emile Emilia Emilio Emily Emma Emmanuel Emmanuelle Emmett Emmy Emory Enid Enrico Enrique
  Enzo Eoin Eric Erica Erick Erik Erika Eriko Erin Eriq Ernest Ernie Errol Estelle Ester Esther Ethan
  Ethel Etienne Eugene Eugenia Eugenie Eunice Eva Evan Evangeline Evelyn Everett Ewan Ezra Fabian Fabiana
  Fabrice Facundo Faith Fanny Farid Farrah Fats Faune Fay Faye Federico Felicia Felicity Felix Ferdia
  Ferdinand Fern Fernand Fernanda Fernando Finley Finn Fiona Flavio Flora Florence Florian Floyd Ford
  Forrest Fran Frances Francesca Francesco Francine Francis Francisco Franck Franco Frank Frankie Franklin
  Franklyn François Françoise Fred Freda Freddie Freddy Frederic Frederick Fredric Freeman Freya Fritz
  Fritzi Frédéric Gabby Gabe Gabriel Gabriele Gabrielle Gaby Gail Gale Gareth Garrett Garrick Garry Garth
  Gary Gavin Gayle Gemma Gene Geneva Genevieve Geneviève Geoff Geoffrey George Georges Georgia Georgie
  Georgina Ger Gerald Geraldine Gerard Gerda Gerhard Geri Gerry Gertrude Ghassan Gia Giancarlo Gibson
  Gideon Gigi Gil Gila Gilbert Gilda Giles Gilles Gillian Gina Ginger Gino Giorgos Giovanna Giovanni
  Giuseppe Gladys Glen Glenda Glenn Gloria Glynis Godfrey Goldie Goran Gordon Grace Gracie Graham Grant
  Grayson Greg Gregg Gregory Greta Gretchen Grete Griffin Grégoire Guang Guillaume Guillermo Gunnar Gus
  Gustaf Gustavo Guy Gwen Gwendoline Gypsy Gérard Hadley Hailee Hailey Hakeem Hal Hale Haley Halle Hallie
  Hamilton Hamish Han Hana Hank Hanna Hannah Hanno Hans Hardy Hari Harley Harold Harriet Harris Harrison
  Harry Harvey Hattie Hayden Hayes Hayley Hazel Heath Heather Hector Hedda Hedy Heidi Helen Helena Helene
  Helmut Henry Herb Herbert Hermione Herschel Hilary Hillary Hilton Hiroshi Hobart Holland Holly Holmes
  Honor Hope Horace Horst Howard Howie Hoyt Huang Hubert Hugh Hugo Huntley Héctor Iain Ian Ida Igor Ike
  Ilona Iman Imran Ina India Inez Ingrid Inna Ione Ira Irene Irina Iris Irma Irving Irène Isa Isaac Isabel
  Isabela Isabella Isabelle Isaiah Isiah Isis Ismael Isobel Israel Iva Ivan Ivana Ivor Ivy Iwan Izabella
  Jack Jackie Jackson Jaclyn Jacob Jacqueline Jacques Jada Jade Jaden Jaeden Jai Jaime Jake Jakob Jalil
  Jamal James Jameson Jamie Jamil Jamila Jan Jana Jane Janeane Janelle Janet Janette Janice Janine Janis
  Jared Jasmin Jasmine Jason Jasper Javier Javon Jay Jayne Jazmyn Jean Jean-Claude Jean-Paul Jean-Pierre
  Jeane Jeanette Jeanine Jeanne Jeannie Jed Jeff Jefferson Jeffrey Jeffry Jemima Jemma Jen Jeni Jenn Jenna
  Jenni Jennifer Jenny Jens Jensen Jere Jeremy Jermaine Jeroen Jerome Jerry Jerzy Jesper Jess Jesse
  Jessica Jessie Jessy Jiang Jill Jillian Jim Jimi Jimmie Jimmy Jin Jo Joan Joanna Joanne Joaquín Jocelyn
  Jock Jodi Jodie Jody Joe Joel Joely Joey Johan Johanna John Johnnie Johnny Jolene Jolie Jon Jonah Jonas
  Jonathan Jonna Jonny Jordan Jordana Jordi Jorge Jorma Jose Josef Joseph Josephine Josette Josh Joshua
  Josie Joss José Joy Joyce Juan Juanita Judah Judd Jude Judi Judith Judy Julanne Jules Julia Julian
  Juliana Julianna Julianne Julie Julien Juliet Juliette Julio Julius Jun June Junior Jurnee Justin
  Justina Justine Jérôme Kai Kaira Kaitlin Kaitlyn Kali Kam Kane Kara Karan Karen Kari Karin Karina Karl
  Karla Karyn Kasey Kat Kate Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrina Katy Kay Kaya
  Kayla Keely Keir Keith Kel Kelley Kelli Kellie Kelly Kelsey Kelvin Ken Kendra Kenneth Kenny Kent Keri
  Kerri Kerry Kevin Khaled Khan Kiera Kieran Kieron Kiki Killian Kim Kimberley Kimberly Kingsley Kip Kira
  Kiran Kirby Kirk Kirsten Kit Kitty Klaus Kofi Kris Krista Kristen Kristi Kristian Kristin Kristina
  Kristine Kristoffer Kristopher Kristy Krystal Kunal Kurt Kwesi Kyle Kylie Kym Laird Lalo Lamar Lana
  Lance Lane Lanny Lara Laraine Larry Lars Lash Laura Laurel Lauren Laurence Laurent Laurette Lauri Laurie
  Lauryn Laverne Lawrence Lea Leah Lee Leif Leigh Leighton Leila Lela Len Lena Lennie Lenny Lenore Leo
  Leon Leona Leonard Leonardo Leonid Leopold Les Lesley Leslie Lester Levi Lew Lewis Lex Lexi Li Lia Liam
  Liane Libby Lidia Liev Lila Lili Lilian Lillian Lilly Lily Lilyan Lin Lina Lincoln Linda Lindsay Lindsey
  Lindy Lino Lionel Lior Lisa Lise Lita Liu Liv Liz Liza Lloyd Lobo Logan Lois Lola Lolita Lon Loni Lonny
  Lorelei Loren Lorenzo Loretta Lori Lorna Lorraine Lottie Lotus Lou Loudon Louie Louis Louisa Louise
  Lowell Luana Luc Luca Lucas Lucia Lucian Luciana Luciano Lucien Lucile Lucille Lucinda Lucius Lucy
  Ludwig Luis Luisa Lukas Luke Lulu Luna Lupe Lupita Lya Lydia Lyle Lyn Lynda Lynn Lynne Mabel Mac Mack
  Mackenzie Maddie Maddison Madeleine Madeline Madelyn Madge Madhur Madison Mady Mae Maeve Magdalena
  Maggie Mai Maia Maisie Majel Makenzie Mal Malcolm Malik Mamie Mandy Manny Manoj Manolo Manu Manuel Mara
  Marc Marcel Marceline Marcella Marcello Marcia Marco Marcus Marcy Margaret Margarita Margery Margo
  Margot Marguerite Mari Maria Mariah Marian Mariana Marianne Marie Mariel Marielle Marika Marilyn Marin
  Marina Mario Marion Marisa Marissa Marius Marjorie Mark Marla Marlene Marlo Marlon Marsha Marshall Marta
  Martha Martin Martina Martine Marty Marvin Mary María Mason Massimo Mathew Mathieu Mathilde Matilda Matt
  Matthew Matthias Matty Maud Maude Maura Maureen Maurice Maurizio Maury Max Maxim Maximilian Maxine
  Maxwell May Maya Meagan Meera Meg Megan Meghan Megumi Mel Melanie Melina Melinda Melissa Melody Melora
  Melvin Mena Mercedes Meredith Merle Merrill Merritt Mia Micah Michael Michaela Michal Michel Michele
  Micheline Michelle Michèle Mick Mickey Mickie Miguel Mika Mike Mikey Miki Miko Mila Milan Milana Milburn
  Mildred Miles Milla Millicent Millie Milly Milo Milton Mimi Mina Mindy Minnie Mio Mira Miranda Miriam
  Mischa Misha Missy Misty Mitch Mitchell Mitzi Mo Moe Mohamed Mohammed Moira Mollie Molly Mona Monica
  Monika Monique Monroe Monte Montel Montserrat Monty Morgan Morris Moses Muriel Murphy Murray Mustafa
  Myles Mylène Myrna Myron Myrtle Mélanie Nadia Nadine Nan Nana Nancy Nanette Naomi Nasser Nat Natalia
  Natalie Natascha Natasha Nate Nathalie Nathan Nathaniel Nazanin Neal Ned Neda Neil Neill Nell Nellie
  Nelson Nestor Nev Neva Neville Nia Niall Niamh Nic Nichola Nicholas Nick Nicki Nicky Nico Nicola Nicolas
  Nicole Niels Nigel Nika Nikita Nikki Nikolai Nikolaj Niles Nils Nina Nino Nita Noah Noam Nobu Noel Nola
  Nolan Nora Norbert Noreen Norm Norma Norman Noémie Noël Néstor Obba Octavia Odessa Oleg Olga Olive
  Oliver Olivia Olivier Ollie Omar Omid Ona Oona Oren Orion Orlando Orrin Orson Oscar Oskar Otis Otto Owen
  Ozzy Pablo Paige Paloma Pam Pamela Pancho Pankaj Paola Paolo Paris Parker Pasha Pat Patrice Patricia
  Patrick Patsy Patti Patty Paul Paula Paulette Paulina Pauline Pavel Pawel Pearl Pedro Peggy Pell
  Penelope Penny Percy Perla Perry Peta Pete Peter Peyton Phil Philip Philippe Phillip Phillips Phoebe
  Phyllis Pia Pierce Pierre Piers Pietro Ping Pinky Piper Pippa Pixie Polly Poppy Portia Preston Priscilla
  Priyanka Puja Quentin Quinn Quinton Rachael Rachel Rade Radha Rae Rafael Rai Rain Rainbow Rajiv Ralf
  Ralph Rami Ramin Ramon Ramona Ramsay Ramón Rana Randall Randolph Randy Raoul Raphael Raquel Rasmus Raul
  Ray Raymond Raúl Reagan Reb Rebecca Rebekah Rebel Reece Reed Reese Reg Regan Reggie Regina Reginald
  Regis Reid Reiko Remy Rena Renato Rene Renee Reno René Renée Reuben Rex Rey Rhea Rhiannon Rhys Ric
  Ricardo Richard Richie Rick Rickey Ricki Ricky Riele Rik Riley Rio Rip Rishi Rita Riz Rob Robb Robbie
  Robby Robert Roberta Roberto Robin Robyn Rocco Rochelle Rocky Rod Roddy Rodger Rodney Rodolfo Roger
  Rohan Roland Rolandas Roma Roman Romano Romeo Romesh Romina Romy Ron Ronald Ronan Ronit Ronnie Ronny
  Rory Rosa Rosalie Rosalind Rosalyn Rosanna Roscoe Rose Roselyn Rosemarie Rosemary Rosie Rosina Rosita
  Ross Rossana Rowan Roxanne Roy Roz Ruben Ruby Rubén Rudolph Rudy Rufus Rupert Russ Russel Russell Rusty
  Ruth Ruthie Ryan Ryder Sabine Sabrina Sacha Sadie Sage Sajid Sal Salli Sally Salma Salman Salvatore Sam
  Samantha Sami Sammi Sammy Samuel Sandra Sandy Santiago Sara Sarah Sarah-Jane Sari Sasha Saul Saverio
  Scarlett Scott Scottie Scotty Seamus Sean Sebastian Selena Selene Serena Serge Sergei Sergio Seth Shah
  Shana Shane Shanna Shannen Shannon Shari Sharon Shaun Shauna Shawn Shay Shea Shefali Sheila Shelby
  Sheldon Shelley Sheree Sherman Sherry Sheryl Shia Shiloh Shirley Shorty Shruti Sian Sid Sidney Siena
  Sienna Sierra Sig Signe Sigrid Silas Silvia Simon Simone Sinead Siobhan Sione Skip Skye Skylar Skyler
  Smith Sofia Sondra Sonia Sonja Sonny Sonya Sophia Sophie Spencer Spike Stacey Stacy Stan Stanley Stanton
  Stefan Stefania Stefanie Stefano Stella Stephan Stephanie Stephen Sterling Steve Steven Stewart Stig
  Stuart Stubby Stéphane Sue Sullivan Sunita Sunny Susan Susanna Susannah Susanne Susie Suzan Suzanna
  Suzanne Suzy Svetlana Sybil Syd Sydney Sylvester Sylvia Tabitha Tad Takashi Takeshi Talia Tallulah
  Tamara Tami Tammy Tamsin Tania Tanner Tanvi Tanya Tara Tarah Taran Taryn Tate Tatiana Tawny Taylor Teala
  Ted Teddy Tego Tenoch Teo Terence Teresa Tereza Teri Terrence Terri Terry Tess Tessa Texas Thandie
  Thelma Theo Theodore Theresa Thierry Thom Thomas Thure Tia Tiffany Tilda Tim Timothy Tina Tino Tisha
  Tito Tobias Toby Tod Todd Togo Tom Tomas Tomasz Tommie Tommy Tong Toni Tony Tonya Tor Tori Tory Tracey
  Traci Tracy Travis Trent Trevor Trey Tricia Trilby Trini Trish Trisha Tristan Troy Tucker Tuesday Ty
  Tyler Tyne Tyra Tyrell Tyrone Tyson Uli Ulrich Una Ursula Usher Val Valarie Valentin Valentina Valeri
  Valeria Valerie Vanessa Velibor Vera Verna Vernon Veronica Vic Vicki Vicky Victor Victoria Vilma Vince
  Vincent Vinny Viola Violet Virginia Vittorio Viva Vivian Vivien Vivienne Vladimir Wade Waleed Walker
  Wallace Wally Walt Walter Wanda Wang Ward Warner Warren Warwick Waylon Wayne Wendell Wendie Wendy Werner
  Wes Wesley Weston Whitney Wil Wilbur Wilfred Wilfrid Will Willa Willard William Willie Willis Willow
  Wilson Wilton Winifred Winston Wolfgang Woody Wyatt Xander Xavier Yan Yang Yao Yara Yasmin Yasmine
  Yelena Yemi Ying Yolanda Yul Yuri Yuval Yves Yvette Yvonne Zach Zachary Zack Zak Zane Zen Zena Zhang
  Zhao Zinedine Zlatan Zoe Zoey Zoë Zuzana Émilie Éric Óscar
  `
    .trim()
    .split(/\s+/),
);
