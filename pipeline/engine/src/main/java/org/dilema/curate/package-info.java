/** Decides for every article whether it is kept, and says why where it is not. */
@NullMarked
package org.dilema.curate;

import org.jspecify.annotations.NullMarked;
