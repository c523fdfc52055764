/** Given names that many in Denmark bear. Names that are also ordinary words or places are left out. */
const NAMES = `
Aage Agnete Ahmed Albert Aksel Alexander Ali Alma Amalie Anders Andreas Ane Anette Anita Anja Ann Anna Anne Annette
Annie Anni Arne Asger Asta Astrid August Axel Bent Bente Benny Benjamin Berit Birgit Birgitte Birte Birthe Bjarne
Bo Bodil Boris Britta Brian Camilla Carina Carl Carsten Casper Cecilie Charlotte Christian Christina Christine
Christoffer Clara Claus Conny Connie Daniel Daniella David Dennis Diana Dorte Dorthe Ebbe Edith Egon Ejvind Elin Elisabeth
Ella Ellen Elly Else Emil Emilie Emma Erik Erling Ester Esther Eva Fatima Finn Flemming Frank Frans Freja Frede
Frederik Frederikke Frida Frits Georg Gerda Gert Gitte Grethe Gudrun Gunnar Gurli Gustav Hanna Hanne Hans Hassan
Heidi Heinrich Helen Helena Helene Helga Helge Helle Henning Henriette Henrik Henry Herdis Holger Hugo Ib Ibrahim
Ida Inga Inge Ingelise Inger Ingrid Irene Iris Isabella Ivan Jacob Jakob Jan Janne Jeanette Jens Jeppe Jesper Jette
Joan Johan Johanne Johannes John Johnny Jonas Jonna Josefine Julie Julius Jytte Jørgen Jørn Kaj Karen Karin Karina
Karl Karla Karsten Kasper Katrine Kathrine Keld Kenneth Kent Kim Kirsten Kirstine Kjeld Klaus Knud Kresten Kristen Kristian
Kristina Kristine Kristoffer Kurt Lars Lasse Laura Lau Leif Lena Lene Leon Lillian Lilly Linda Line Lis Lisbeth Lise
Lissi Liv Lone Lotte Louise Lucas Ludvig Lukas Lykke Mads Magda Magnus Maja Majken Malene Maren Margit Margrethe
Maria Marianne Marie Marius Martha Martin Mathias Mathilde Merete Mette Michael Mia Michelle Mie Mikael Mikkel
Minna Mira Mogens Mohamed Mohammad Monica Morten Nanna Nete Niels Nicklas Nicolai Nicoline Niels Nikolaj Nina Nora
Ole Olga Olivia Oluf Orla Oscar Oskar Otto Ove Palle Patrick Paul Per Pernille Peter Philip Pia Poul Preben
Rasmus Regitze Rikke Rita Robert Rolf Rosa Ruben Rune Ruth Sabina Sabrina Sander Sandra Sanne Sara Sarah Sebastian Selma
Signe Sigrid Simon Simone Sofia Sofie Solveig Stig Stine Susan Susanne Svend Søren Tage Tanja Thea Theodor Thomas
Thorkild Thyra Tim Tina Tine Tobias Tom Tommy Tonny Torben Tove Trine Troels Tyge Ulla Ulrik Ursula Uffe Valdemar
Vagn Verner Vera Vibeke Victor Viggo Viktor Viktoria Viola Vivi Vivian Walter Werner Willy William Yrsa Yvonne Åge Åse`;

export const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
