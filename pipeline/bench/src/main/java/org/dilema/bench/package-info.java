/** Measurements of speed and memory; nothing here is needed to run a study. */
@NullMarked
package org.dilema.bench;

import org.jspecify.annotations.NullMarked;
