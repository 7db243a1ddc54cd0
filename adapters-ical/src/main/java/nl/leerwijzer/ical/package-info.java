// SPDX-License-Identifier: Apache-2.0
/** The days in advice, as a calendar file. */
@NullMarked
package nl.leerwijzer.ical;

import org.jspecify.annotations.NullMarked;
