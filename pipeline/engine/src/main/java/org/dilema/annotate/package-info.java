/**
 * Cuts articles into sentences and adds part of speech, lemma, names and dependencies to those
 * sentences that need them. CoreNLP's pipelines live here; what leaves is plain records.
 */
@NullMarked
package org.dilema.annotate;

import org.jspecify.annotations.NullMarked;
