/** Counts, rates and intervals as pure functions: no files, no clock, no hidden randomness. */
@NullMarked
package org.dilema.measure;

import org.jspecify.annotations.NullMarked;
