/**
 * One pack a language: how its text is cut into tokens and sentences, how its words inflect, how it
 * negates and reports speech. To add a language is to add one pack here and one folder of lexicons.
 */
@NullMarked
package org.dilema.language;

import org.jspecify.annotations.NullMarked;
