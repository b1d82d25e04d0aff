#ifndef BRINK_CEDITLINE_SHIM_H
#define BRINK_CEDITLINE_SHIM_H
#include <stdio.h>
#include <wchar.h>
#include <histedit.h>
#endif
