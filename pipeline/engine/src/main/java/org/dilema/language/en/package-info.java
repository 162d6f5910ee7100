/**
 * English. Its text is cut by CoreNLP's own tokenizer and splitter, as the models that annotate it
 * later were trained on them.
 */
@NullMarked
package org.dilema.language.en;

import org.jspecify.annotations.NullMarked;
