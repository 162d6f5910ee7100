/** Tags English: cues by lemma, roles by dependency patterns kept as data with the lexicons. */
@NullMarked
package org.dilema.tag.en;

import org.jspecify.annotations.NullMarked;
