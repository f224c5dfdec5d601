// Prints the JSON Schema of the profile: write_schema > resources/profile.schema.json
#include <iostream>

#include "core/config/schema.h"

int main() {
  std::cout << headgate::config::profileSchema().dump(2) << "\n";
}
