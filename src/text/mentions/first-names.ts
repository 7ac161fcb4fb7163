/** Given names that are common in the news of the world; general knowledge, in Latin letters. */
import { wordSet } from '../word-list.ts';

/** A capitalised word of this list before another capitalised word makes a person likely. */
export const FIRST_NAMES = wordSet(`
  Aaron Abbas Abby Abdul Abdullah Abe Abigail Abraham Abu Ada Adam Adel Adele Adrian Adriana Ahmad Ahmed Aidan Aisha
  Ajay Akira Akshay Alain Alan Alana Alastair Albert Alberto Alec Alejandra Alejandro Aleksandar Aleksander Aleksandr
  Aleksei Aleksey Alessandra Alessandro Alex Alexa Alexander Alexandra Alexandre Alexandria Alexei Alexey Alexis
  Alfonso Alfred Alfredo Ali Alice Alicia Alina Alison Alistair Allan Allen Allison Allyson Alvaro Alvin Alyssa Amal
  Amanda Amar Amber Amelia Amin Amina Amir Amit Amy Ana Anand Anastasia Anatoly Anders Andre Andrea Andreas Andrei
  Andrej Andres Andrew Andrey Andriy Andrii Andrzej Andy Angel Angela Angelina Angelo Anil Anita Anjali Anke Ann Anna
  Annabel Annalena Anne Annette Annie Ansel Anthony Antoine Anton Antonella Antoni Antonia Antonio António Antony
  Anwar Ariana Ariel Arjun Arkady Armando Armin Arnaud Arnold Arsen Arseniy Arthur Artem Arturo Arun Arvind Asad Asha
  Ashley Ashraf Asif Astrid Audrey Aung Axel Ayman Ayesha Aziz Barack Barbara Barbra Barry Bart Bashar Beata Beatrice
  Beatriz Becky Belinda Ben Benedict Benigno Benjamin Bennie Benny Benoît Bernard Bernardo Bernie Bert Beth Bethany
  Betsy Betty Beverly Beyoncé Bianca Bilawal Bill Billie Billy Binyamin Björn Blake Bob Bobby Bogdan Bonnie Boris
  Brad Bradley Brandon Brenda Brendan Brent Bret Brett Brian Bridget Britney Brittany Bruce Bruno Bryan Bryce Burak
  Caitlin Caitlyn Caleb Calvin Cameron Camila Camilla Camille Candace Carl Carla Carlo Carlos Carly Carmen Carol
  Carole Carolina Caroline Carolyn Carrie Casey Cassandra Catherine Cathy Cecilia Cedric Celia Celine Cesar Chad
  Charlene Charles Charlie Charlotte Chelsea Cheryl Chet Chloe Chris Chrissy Christian Christiane Christina Christine
  Christoph Christophe Christopher Chuck Cindy Claire Clara Clarence Clarissa Claude Claudia Claudio Clay Clayton
  Clement Cliff Clint Clive Cody Colin Colleen Connie Connor Conor Constance Cory Corey Cornelius Cory Craig Cristiano
  Cristina Curt Curtis Cynthia Cyril Cyrus Daisy Dale Damian Damien Damon Dan Dana Daniel Daniela Daniele Danielle
  Danny Daphne Darren Darrell Darya Dave David Dawn Dean Deb Debbie Deborah Debra Deepak Deirdre Delia Denis Denise
  Dennis Denys Denzel Derek Derrick Desmond Diana Diane Dick Didier Diego Dieter Dilma Dimitri Dimitris Dina Dinesh Dirk
  Dmitri Dmitriy Dmitry Dmytro Dolores Dominic Dominique Don Donald Donna Donnie Dora Doreen Doris Dorothy Doug Douglas
  Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edith Edmund Eduard Eduardo Edward Edwin Efrain Eileen Ekaterina
  Elaine Eleanor Elena Eli Elias Elijah Elina Elisa Elisabeth Elise Elisha Eliza Elizabeth Ella Ellen Elliot Elliott
  Elon Elsa Elton Elvira Emanuel Emil Emilia Emilio Emily Emma Emmanuel Emmanuelle Enrico Enrique Eric Erica Erich
  Erik Erika Erin Ernest Ernesto Ernst Erwin Esteban Esther Ethan Eugene Eugenia Eva Evan Eve Evelyn Evgeny Evo Fabian
  Fabio Fatima Fatou Federico Felicity Felipe Felix Ferdinand Fernanda Fernando Fidel Filip Fiona Flavio Flora Florence
  Florian Frances Francesca Francesco Francine Francis Francisco Franco Francois François Françoise Frank Franklin
  Franz Fred Freddie Frederic Frederick Fredrik Friedrich Fumio Gabriel Gabriela Gabriele Gabrielle Gareth Garrett Gary
  Gavin Gayle Gemma Gene Geoff Geoffrey George Georges Georgia Georgina Gerald Geraldine Gerard Gerardo Gerd Gerhard
  Gerry Giancarlo Gianni Gideon Gilbert Gilles Gillian Gina Giorgia Giorgio Giovanni Gisele Giuliano Giulia Giuseppe
  Gladys Glen Glenn Gloria Gonzalo Gordon Graham Greg Gregor Gregory Greta Gretchen Guadalupe Guido Guillaume Guillermo
  Gunter Gustavo Guy Gwen Haider Hakan Hakeem Hamid Hank Hanna Hannah Hans Harold Harriet Harrison Harry Harvey Hasan
  Hashim Hassan Hayley Heather Hector Heidi Heiko Heinrich Heinz Helen Helena Helene Helga Helmut Hendrik Henri Henrik
  Henry Herbert Herman Hermann Hillary Hilary Hiroshi Holly Howard Hubert Hugh Hugo Hugues Humberto Hun Hussain Hussein
  Ian Ibrahim Ida Ignacio Igor Ihor Ilan Ilhan Ilya Iman Imran Indira Ines Inga Ingrid Ira Irene Irina Iris Irma Irwin
  Isaac Isabel Isabella Isabelle Ismail Ivan Ivana Ivanka Ivo Iván Iryna Jack Jackie Jackson Jacob Jacqueline Jacques
  Jair Jake Jakob Jakub James Jamal Jamie Jan Jane Janet Janice Janine Jared Jasmine Jason Javier Jay Jayden Jean
  Jeanette Jeanne Jeff Jeffrey Jen Jenna Jennifer Jenny Jens Jeremy Jermaine Jerome Jerry Jess Jesse Jessica Jesús Jill
  Jim Jimmy Jo Joachim Joan Joanna Joanne Joao João Jocelyn Jodi Jodie Joe Joel Joey Johan Johann Johanna Johannes John
  Johnny Jon Jonah Jonas Jonathan Jordan Jorge Jörg Jose José Josef Joseph Josephine Josh Joshua Josiah Joy Joyce Juan
  Juanita Judith Judy Julia Julian Juliana Julie Juliet Julien Julio Julius Jun Jung Junior Jürgen Justin Kaja Kamala
  Kamal Kanye Kara Karel Karen Karim Karin Karina Karine Karl Karla Karoline Kash Kate Katherine Kathleen Kathryn Kathy
  Katie Katja Katrina Katy Kay Kayla Keir Keith Kellyanne Kelly Kelsey Ken Kendall Kendra Kenji Kenneth Kenny Kerry
  Kevin Khaled Khalid Khalil Kiera Kieran Kim Kimberly Kira Kirill Kirk Kirsten Kirstjen Kirsty Kit Klaus Kofi Konrad
  Konstantin Kostas Kristalina Kristen Kristi Kristian Kristin Kristina Kristine Krzysztof Kurt Kwame Kwasi Kyle Kylie
  Kyriakos Lamar Lana Lance Lara Larry Lars Laszlo Latoya Laura Lauren Laurence Laurent Laurie Lavrenty Lawrence Leah
  Leandro Lech Lee Leigh Leila Leo Leon Leonard Leonardo Leonid Leroy Leslie Lester Letitia Lewis Li Lia Liam Lidia Lila
  Lili Lillian Lily Linda Lindsay Lindsey Linus Lionel Lisa Liu Liz Liza Lizzie Lloyd Logan Lois Lola Lord Loren Lorena
  Lorenzo Lori Lorraine Lou Louis Louisa Louise Luc Luca Lucas Lucia Luciana Luciano Lucille Lucinda Lucy Ludwig Luigi
  Luis Luisa Luiz Luka Lukas Luke Lula Lydia Lyle Lyndon Lynn Lyudmila Mabel Maddie Madeleine Madeline Mae Maggie Mahmoud
  Maia Maja Malala Malcolm Malia Malik Mamadou Mandy Manfred Manmohan Manny Manoj Manuel Manuela Mara Marc Marcel Marcela
  Marcelo Marcia Marco Marcos Marcus Margaret Margarita Margot Maria María Marian Mariana Marianne Marie Marielle Marilyn
  Marina Marine Mario Marion Marisa Marissa Mariya Marjorie Mark Markus Marlene Marsha Marta Martha Martin Martina
  Martín Marvin Mary Maryam Mateo Mateusz Mathias Mathieu Mathilda Matt Matteo Matthew Matthias Matthieu Maureen
  Maurice Mauricio Mauro Max Maxim Maxime Maximilian Maxine Maya Mayra Megan Meghan Mehmet Mel Melania Melanie Melinda
  Melissa Melvin Meredith Merrick Mia Micah Michael Michail Michał Michel Michele Michelle Mick Miguel Mika Mike Mikhail
  Mikheil Miklós Mila Milan Mildred Miles Miloš Milos Mimi Mina Mindy Ming Minna Miranda Miriam Misha Mitch Mitchell Mitt
  Mohamed Mohammad Mohammed Mohsen Moira Molly Mona Monica Monika Monique Moritz Morgan Morris Moshe Muammar Muhammad
  Muhammadu Murray Mustafa Mykhailo Mykola Myra Myron Nadia Nadine Nancy Naomi Narendra Natalia Nataliia Natalie Natasha
  Nate Nathan Nathaniel Nayib Neal Ned Neil Nelson Nestor Neville Niall Nicholas Nick Nicki Nicky Nicola Nicolae Nicolas
  Nicolás Nicole Nigel Nikita Nikki Nikol Nikola Nikolai Nikolaj Nikolas Nikolay Nils Nina Nino Noah Noam Noel Noelle
  Noora Nora Norah Norbert Noreen Norma Norman Nour Nouri Octavia Odile Olaf Ole Oleg Oleh Oleksandr Oleksii Oleksiy Olena
  Olga Olha Oliver Olivia Olivier Olof Omar Oprah Oren Orlando Oscar Oskar Otto Owen Pablo Paige Pam Pamela Paola Paolo
  Patricia Patrick Patti Patty Paul Paula Paulina Pauline Paulo Pavel Pavlo Pawel Pedro Peggy Penelope Penny Per Percy
  Pete Peter Petr Petra Petro Petteri Phil Philip Philippa Philippe Phillip Phoebe Phyllis Pierre Pietro Piotr Polly Pope
  Pramila Pranab Preston Priti Priya Priyanka Quentin Quincy Rachel Rachid Rafael Rafaela Raffaele Rahul Raisa Raj Raja
  Rajiv Rakesh Ralf Ralph Ramesh Ramon Ramón Ramzan Rand Randall Randi Randy Raphael Raquel Rashad Rashid Rashida Raul
  Raúl Ravi Ray Raymond Rebecca Recep Reed Regina Reginald Reinhard Rem Renata Renate Rene René Renee Reuben Rex Rhonda
  Ricardo Riccardo Rich Richard Rick Ricky Rihanna Rishi Rita Rob Robbie Robert Roberta Roberto Robin Robyn Rocco Rod
  Roderick Rodney Rodrigo Rodrigue Roger Rohan Roland Rolf Roman Romano Ron Ronald Ronan Ronna Ronnie Rory Rosa Rosalind
  Rosemary Roslyn Ross Roxanne Roy Ruben Rubén Rudolf Rudolph Rudy Rufus Rupert Russ Russell Rustam Rustem Ruth Ryan Sabina
  Sabine Sabrina Sadiq Sajid Sally Salma Salman Salvador Salvatore Sam Samantha Sami Samir Samuel Sandra Sandy Sanjay
  Sanna Santiago Sara Sarah Sasha Saul Scott Sean Sebastian Sebastião Selena Selma Serena Serge Sergei Sergey Sergio Serhii
  Serhiy Seth Shamima Shane Shannon Sharon Shaun Shawn Sheila Shelby Sheldon Shelley Sherrod Sherry Shigeru Shimon Shinzo
  Shirley Sidney Siegfried Sigmar Silvia Silvio Simon Simona Simone Sindy Siobhan Sofia Sonia Sonja Sonya Sophia Sophie
  Spencer Stacey Stacy Stan Stanislav Stanley Stefan Stefania Stefano Stella Sten Stephan Stephane Stéphane Stephanie
  Stephen Steve Steven Stewart Stuart Sue Summer Sundar Sunil Susan Susana Susanna Susanne Susie Suzanne Suzy Sven Svetlana
  Svitlana Sviatlana Sydney Sylvia Sylvie Szymon Tabitha Tamara Tami Tammy Tanja Tanya Tara Tariq Taras Taro Tatiana
  Tatyana Taylor Ted Teddy Terence Teresa Terrell Terrence Terri Terry Tess Tessa Thabo Thaddeus Thanos Theo Theodore
  Theresa Therese Thierry Thomas Thorsten Tia Tiffany Tim Timo Timothy Timur Tina Tobias Toby Todd Tom Tomas Tomás Tomasz
  Tommy Toni Tony Tonya Toshiro Tracey Tracy Travis Trent Trevor Trey Tristan Troy Trudy Tucker Tulsi Tyler Tyrone
  Ulf Ulrich Ulrike Ulysses Uma Ursula Usha Uwe Vaclav Václav Vadim Valentin Valentina Valeria Valerie Valery Valerii
  Vanessa Vasily Vasyl Vera Vernon Veronica Veronika Vicente Vicki Vicky Victor Victoria Viktor Viktoria Vincent Vincenzo
  Viola Virginia Vitali Vitaliy Vitalii Vitaly Vito Vivek Vivian Vivien Vlad Vladimir Vladislav Vladyslav Volker Volodymyr
  Vyacheslav Waleed Walter Walt Wanda Warren Wayne Wendell Wendy Werner Wesley Wes Whitney Wilbur Wilfried Wilhelm Will
  Willem William Willie Willy Wilma Winnie Winona Winston Wolfgang Woodrow Woody Xavier Xiomara Yana Yann Yannick Yaroslav
  Yasmin Yasmine Yasser Yekaterina Yelena Yevgeny Yevhen Yitzhak Yoav Yolanda Yoon Yoshihide Youssef Yulia Yuliia Yuri
  Yuriy Yurii Yusuf Yves Yvette Yvonne Zac Zach Zachary Zack Zara Zeke Zelda Zinaida Zoe Zoey Zohran Zoltan Zsolt Zuzana
  Álvaro Ángel Óscar Łukasz Özlem JD`);

/** Given names that are everyday words, or rather something else, where they open a sentence or a headline. */
export const AMBIGUOUS_FIRST_NAMES = wordSet(`
  Will Mark Grace Hope Chase Grant Bill Drew Rob Frank Art Pat Max Rich Dale Glen Dawn Joy Summer Christian Don Guy Jack
  Lord Pope Junior Per Jun Li Liu Kit Rod Ray Rex Earl Dean Dick Sue Penny Robin Ross Roman Rem Ned Virginia Georgia
  Victoria Florence Sydney Charlotte Chad Jordan Orlando Austin Paris Chelsea Milan Alexandria Lance Miles Reed Clay
  Cliff Faith Rose Iris Lily Daisy Olive Ivy Harry Jay Josh Norman Spencer Marine Gene Hun Abu Jung`);
