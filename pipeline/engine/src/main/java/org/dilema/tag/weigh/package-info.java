/** What was learned from coded sentences: open linear weights, how they are made and used. */
@org.jspecify.annotations.NullMarked
package org.dilema.tag.weigh;
