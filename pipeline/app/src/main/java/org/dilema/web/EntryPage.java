package org.dilema.web;

/** The page that asks for the token, with what was wrong with the one given. */
record EntryPage(Masthead head, String message) {}
