#ifndef BRINK_CCMARK_SHIM_H
#define BRINK_CCMARK_SHIM_H
#include <stdbool.h>
#include <string.h>
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

/* A table's node type is a variable that the extension sets when it is registered; its name stays. */
static inline bool brink_cmark_is_table(cmark_node *node) {
  return strcmp(cmark_node_get_type_string(node), "table") == 0;
}
#endif
