package com.example.hr;

/** A kind of talk, as this personnel system registers it, without the talks themselves. */
record TalkKind(String code, boolean coversDevelopment, int heldLastYear) {}
