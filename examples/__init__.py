"""The programs of the site: a folder a language, a chapter in it, a file a program."""
