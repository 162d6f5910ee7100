/**
 * Albanian. No analyser or stemmer for it exists in the libraries used, so the pack generates every
 * form of a lexicon's lemma with the case that its ending tells, and cuts sentences by its own
 * rules.
 */
@NullMarked
package org.dilema.language.sq;

import org.jspecify.annotations.NullMarked;
