/**
 * Text as it was given: articles, sentences and tokens are records whose offsets lead back to the
 * untouched title and body. Nothing in this package knows a language, a file format or a study.
 */
@NullMarked
package org.dilema.text;

import org.jspecify.annotations.NullMarked;
