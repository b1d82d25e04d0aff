#ifndef BRINK_CYAML_SHIM_H
#define BRINK_CYAML_SHIM_H
#include <yaml.h>
#endif
