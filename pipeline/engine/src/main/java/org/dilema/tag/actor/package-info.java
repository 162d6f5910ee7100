/** Finds where actors are named: longest match first, then the context decides what is meant. */
@NullMarked
package org.dilema.tag.actor;

import org.jspecify.annotations.NullMarked;
