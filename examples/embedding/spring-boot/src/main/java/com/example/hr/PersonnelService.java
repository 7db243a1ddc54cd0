package com.example.hr;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service on Spring Boot; the starter does the rest. */
@SpringBootApplication
public class PersonnelService {
    public static void main(String[] args) {
        SpringApplication.run(PersonnelService.class, args);
    }
}
