/**
 * One reader a format: each turns a file into articles and rejections, one at a time, and loses
 * nothing.
 */
@NullMarked
package org.dilema.ingest;

import org.jspecify.annotations.NullMarked;
