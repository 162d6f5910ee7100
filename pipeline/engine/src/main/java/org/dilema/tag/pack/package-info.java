/** The explicit list of taggers, one a language, and how an article passes through one. */
@NullMarked
package org.dilema.tag.pack;

import org.jspecify.annotations.NullMarked;
