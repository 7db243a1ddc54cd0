// SPDX-License-Identifier: Apache-2.0
/** The days in advice, as a calendar file. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package nl.leerwijzer.ical;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
