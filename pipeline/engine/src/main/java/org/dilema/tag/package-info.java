/**
 * Finds actors and frames in annotated sentences. Tagging is a pure function of article and
 * lexicons, so it may run on any thread, in any order, or again.
 */
@NullMarked
package org.dilema.tag;

import org.jspecify.annotations.NullMarked;
