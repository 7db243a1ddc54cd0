// SPDX-License-Identifier: Apache-2.0
/** Guidance for hosts on Spring Boot: beans that a host can replace, and properties. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package nl.leerwijzer.spring;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
