#ifndef BRINK_CMESSAGEDIGEST_SHIM_H
#define BRINK_CMESSAGEDIGEST_SHIM_H
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sha256.h>
#include <sha512.h>
#include <sha2.h>
#endif
