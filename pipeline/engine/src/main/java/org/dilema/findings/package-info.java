/** From measures to the findings table: the cell rule and the comparison with a published table. */
@NullMarked
package org.dilema.findings;

import org.jspecify.annotations.NullMarked;
