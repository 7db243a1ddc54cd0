// SPDX-License-Identifier: Apache-2.0
/** Answers what a manager says against training some groups. */
@API(status = API.Status.MAINTAINED, since = "0.1")
@NullMarked
package nl.leerwijzer.instruments.roiobjections;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
