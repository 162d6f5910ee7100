/** The command line: picocli lives here alone. */
@NullMarked
package org.dilema.cli;

import org.jspecify.annotations.NullMarked;
