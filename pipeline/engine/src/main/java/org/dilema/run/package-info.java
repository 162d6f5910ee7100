/** A study and the pipeline that carries it out: the table of contents of the program. */
@NullMarked
package org.dilema.run;

import org.jspecify.annotations.NullMarked;
