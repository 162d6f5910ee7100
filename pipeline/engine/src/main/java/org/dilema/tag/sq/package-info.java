/** Tags Albanian: cues by generated form, roles by case, preposition, clitic and order. */
@NullMarked
package org.dilema.tag.sq;

import org.jspecify.annotations.NullMarked;
