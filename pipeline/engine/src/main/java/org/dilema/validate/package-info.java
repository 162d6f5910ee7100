/** How good the tagger is: coded sentences, agreement, precision and recall. */
@NullMarked
package org.dilema.validate;

import org.jspecify.annotations.NullMarked;
