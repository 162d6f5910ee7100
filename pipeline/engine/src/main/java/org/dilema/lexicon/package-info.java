/**
 * What is looked for: actors, cues and role rules, read from files that a scholar edits, validated
 * with the file and line of every error, inflected by the language packs.
 */
@NullMarked
package org.dilema.lexicon;

import org.jspecify.annotations.NullMarked;
