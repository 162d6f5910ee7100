/** The Lucene index of a run: written once, searched often. Lucene is visible nowhere else. */
@NullMarked
package org.dilema.archive;

import org.jspecify.annotations.NullMarked;
