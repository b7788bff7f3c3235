// mistakes.h: the known mistakes of this chapter's exercises, the files that the grader uses, each
// as a function of its own. Made by include_mistakes.sh: do not edit.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-parameter"

// clang-format off

#define dense_backward dense_backward_W_for_its_transpose
#include "mistakes/dense_backward/W_for_its_transpose.c"
#undef dense_backward
#define dense_backward dense_backward_biases_forgotten
#include "mistakes/dense_backward/biases_forgotten.c"
#undef dense_backward
#define dense_backward dense_backward_both_overwritten
#include "mistakes/dense_backward/both_overwritten.c"
#undef dense_backward
#define dense_backward dense_backward_dW_overwritten
#include "mistakes/dense_backward/dW_overwritten.c"
#undef dense_backward
#define dense_backward dense_backward_dW_transposed
#include "mistakes/dense_backward/dW_transposed.c"
#undef dense_backward
#define dense_backward dense_backward_dW_without_x
#include "mistakes/dense_backward/dW_without_x.c"
#undef dense_backward
#define dense_backward dense_backward_db_in_each_column
#include "mistakes/dense_backward/db_in_each_column.c"
#undef dense_backward
#define dense_backward dense_backward_db_overwritten
#include "mistakes/dense_backward/db_overwritten.c"
#undef dense_backward
#define dense_backward dense_backward_dx_added
#include "mistakes/dense_backward/dx_added.c"
#undef dense_backward
#define dense_backward dense_backward_dx_from_dW
#include "mistakes/dense_backward/dx_from_dW.c"
#undef dense_backward
#define dense_backward dense_backward_dx_of_the_last_output
#include "mistakes/dense_backward/dx_of_the_last_output.c"
#undef dense_backward
#define dense_backward dense_backward_mean_over_the_outputs
#include "mistakes/dense_backward/mean_over_the_outputs.c"
#undef dense_backward

static const struct {
    const char *name;
    __typeof__(&dense_backward) function;
} mistakes_of_dense_backward[] = {
    {"dense_backward/W_for_its_transpose", dense_backward_W_for_its_transpose},
    {"dense_backward/biases_forgotten", dense_backward_biases_forgotten},
    {"dense_backward/both_overwritten", dense_backward_both_overwritten},
    {"dense_backward/dW_overwritten", dense_backward_dW_overwritten},
    {"dense_backward/dW_transposed", dense_backward_dW_transposed},
    {"dense_backward/dW_without_x", dense_backward_dW_without_x},
    {"dense_backward/db_in_each_column", dense_backward_db_in_each_column},
    {"dense_backward/db_overwritten", dense_backward_db_overwritten},
    {"dense_backward/dx_added", dense_backward_dx_added},
    {"dense_backward/dx_from_dW", dense_backward_dx_from_dW},
    {"dense_backward/dx_of_the_last_output", dense_backward_dx_of_the_last_output},
    {"dense_backward/mean_over_the_outputs", dense_backward_mean_over_the_outputs},
};

#define dense_backward_batch dense_backward_batch_W_read_across
#include "mistakes/dense_backward_batch/W_read_across.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_X_read_across
#include "mistakes/dense_backward_batch/X_read_across.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_added_to_what_was_there
#include "mistakes/dense_backward_batch/added_to_what_was_there.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_biases_of_the_last_example
#include "mistakes/dense_backward_batch/biases_of_the_last_example.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_biases_summed
#include "mistakes/dense_backward_batch/biases_summed.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_dW_stored_across
#include "mistakes/dense_backward_batch/dW_stored_across.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_dX_divided
#include "mistakes/dense_backward_batch/dX_divided.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_dX_not_cleared
#include "mistakes/dense_backward_batch/dX_not_cleared.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_dX_of_the_first_example
#include "mistakes/dense_backward_batch/dX_of_the_first_example.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_dZ_read_across
#include "mistakes/dense_backward_batch/dZ_read_across.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_divided_by_the_inputs
#include "mistakes/dense_backward_batch/divided_by_the_inputs.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_divided_by_the_outputs
#include "mistakes/dense_backward_batch/divided_by_the_outputs.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_divided_twice
#include "mistakes/dense_backward_batch/divided_twice.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_first_row_everywhere
#include "mistakes/dense_backward_batch/first_row_everywhere.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_last_example_left_out
#include "mistakes/dense_backward_batch/last_example_left_out.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_sums
#include "mistakes/dense_backward_batch/sums.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_weights_mixed_up
#include "mistakes/dense_backward_batch/weights_mixed_up.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_weights_of_the_last_example
#include "mistakes/dense_backward_batch/weights_of_the_last_example.c"
#undef dense_backward_batch
#define dense_backward_batch dense_backward_batch_weights_summed
#include "mistakes/dense_backward_batch/weights_summed.c"
#undef dense_backward_batch

static const struct {
    const char *name;
    __typeof__(&dense_backward_batch) function;
} mistakes_of_dense_backward_batch[] = {
    {"dense_backward_batch/W_read_across", dense_backward_batch_W_read_across},
    {"dense_backward_batch/X_read_across", dense_backward_batch_X_read_across},
    {"dense_backward_batch/added_to_what_was_there", dense_backward_batch_added_to_what_was_there},
    {"dense_backward_batch/biases_of_the_last_example", dense_backward_batch_biases_of_the_last_example},
    {"dense_backward_batch/biases_summed", dense_backward_batch_biases_summed},
    {"dense_backward_batch/dW_stored_across", dense_backward_batch_dW_stored_across},
    {"dense_backward_batch/dX_divided", dense_backward_batch_dX_divided},
    {"dense_backward_batch/dX_not_cleared", dense_backward_batch_dX_not_cleared},
    {"dense_backward_batch/dX_of_the_first_example", dense_backward_batch_dX_of_the_first_example},
    {"dense_backward_batch/dZ_read_across", dense_backward_batch_dZ_read_across},
    {"dense_backward_batch/divided_by_the_inputs", dense_backward_batch_divided_by_the_inputs},
    {"dense_backward_batch/divided_by_the_outputs", dense_backward_batch_divided_by_the_outputs},
    {"dense_backward_batch/divided_twice", dense_backward_batch_divided_twice},
    {"dense_backward_batch/first_row_everywhere", dense_backward_batch_first_row_everywhere},
    {"dense_backward_batch/last_example_left_out", dense_backward_batch_last_example_left_out},
    {"dense_backward_batch/sums", dense_backward_batch_sums},
    {"dense_backward_batch/weights_mixed_up", dense_backward_batch_weights_mixed_up},
    {"dense_backward_batch/weights_of_the_last_example", dense_backward_batch_weights_of_the_last_example},
    {"dense_backward_batch/weights_summed", dense_backward_batch_weights_summed},
};

#define network_gradient network_gradient_W2_read_transposed
#include "mistakes/network_gradient/W2_read_transposed.c"
#undef network_gradient
#define network_gradient network_gradient_b1_left_out_forward
#include "mistakes/network_gradient/b1_left_out_forward.c"
#undef network_gradient
#define network_gradient network_gradient_b2_left_out_forward
#include "mistakes/network_gradient/b2_left_out_forward.c"
#undef network_gradient
#define network_gradient network_gradient_biases_skipped
#include "mistakes/network_gradient/biases_skipped.c"
#undef network_gradient
#define network_gradient network_gradient_first_layer_frozen
#include "mistakes/network_gradient/first_layer_frozen.c"
#undef network_gradient
#define network_gradient network_gradient_label_ignored
#include "mistakes/network_gradient/label_ignored.c"
#undef network_gradient
#define network_gradient network_gradient_no_relu_mask
#include "mistakes/network_gradient/no_relu_mask.c"
#undef network_gradient
#define network_gradient network_gradient_overwritten
#include "mistakes/network_gradient/overwritten.c"
#undef network_gradient
#define network_gradient network_gradient_relu_at_the_end
#include "mistakes/network_gradient/relu_at_the_end.c"
#undef network_gradient
#define network_gradient network_gradient_returns_the_probability
#include "mistakes/network_gradient/returns_the_probability.c"
#undef network_gradient
#define network_gradient network_gradient_sign_of_the_loss
#include "mistakes/network_gradient/sign_of_the_loss.c"
#undef network_gradient
#define network_gradient network_gradient_x_for_y1
#include "mistakes/network_gradient/x_for_y1.c"
#undef network_gradient
#define network_gradient network_gradient_z1_for_y1
#include "mistakes/network_gradient/z1_for_y1.c"
#undef network_gradient

static const struct {
    const char *name;
    __typeof__(&network_gradient) function;
} mistakes_of_network_gradient[] = {
    {"network_gradient/W2_read_transposed", network_gradient_W2_read_transposed},
    {"network_gradient/b1_left_out_forward", network_gradient_b1_left_out_forward},
    {"network_gradient/b2_left_out_forward", network_gradient_b2_left_out_forward},
    {"network_gradient/biases_skipped", network_gradient_biases_skipped},
    {"network_gradient/first_layer_frozen", network_gradient_first_layer_frozen},
    {"network_gradient/label_ignored", network_gradient_label_ignored},
    {"network_gradient/no_relu_mask", network_gradient_no_relu_mask},
    {"network_gradient/overwritten", network_gradient_overwritten},
    {"network_gradient/relu_at_the_end", network_gradient_relu_at_the_end},
    {"network_gradient/returns_the_probability", network_gradient_returns_the_probability},
    {"network_gradient/sign_of_the_loss", network_gradient_sign_of_the_loss},
    {"network_gradient/x_for_y1", network_gradient_x_for_y1},
    {"network_gradient/z1_for_y1", network_gradient_z1_for_y1},
};

#define relu_backward relu_backward_both_masked
#include "mistakes/relu_backward/both_masked.c"
#undef relu_backward
#define relu_backward relu_backward_mask_inverted
#include "mistakes/relu_backward/mask_inverted.c"
#undef relu_backward
#define relu_backward relu_backward_mask_of_the_gradient
#include "mistakes/relu_backward/mask_of_the_gradient.c"
#undef relu_backward
#define relu_backward relu_backward_no_mask
#include "mistakes/relu_backward/no_mask.c"
#undef relu_backward
#define relu_backward relu_backward_passes_at_zero
#include "mistakes/relu_backward/passes_at_zero.c"
#undef relu_backward
#define relu_backward relu_backward_relu_forward
#include "mistakes/relu_backward/relu_forward.c"
#undef relu_backward
#define relu_backward relu_backward_sign_flipped
#include "mistakes/relu_backward/sign_flipped.c"
#undef relu_backward
#define relu_backward relu_backward_slope_alone
#include "mistakes/relu_backward/slope_alone.c"
#undef relu_backward
#define relu_backward relu_backward_times_the_value
#include "mistakes/relu_backward/times_the_value.c"
#undef relu_backward

static const struct {
    const char *name;
    __typeof__(&relu_backward) function;
} mistakes_of_relu_backward[] = {
    {"relu_backward/both_masked", relu_backward_both_masked},
    {"relu_backward/mask_inverted", relu_backward_mask_inverted},
    {"relu_backward/mask_of_the_gradient", relu_backward_mask_of_the_gradient},
    {"relu_backward/no_mask", relu_backward_no_mask},
    {"relu_backward/passes_at_zero", relu_backward_passes_at_zero},
    {"relu_backward/relu_forward", relu_backward_relu_forward},
    {"relu_backward/sign_flipped", relu_backward_sign_flipped},
    {"relu_backward/slope_alone", relu_backward_slope_alone},
    {"relu_backward/times_the_value", relu_backward_times_the_value},
};

#define softmax_cross_entropy_backward softmax_cross_entropy_backward_by_the_probabilities
#include "mistakes/softmax_cross_entropy_backward/by_the_probabilities.c"
#undef softmax_cross_entropy_backward
#define softmax_cross_entropy_backward softmax_cross_entropy_backward_diagonal_only
#include "mistakes/softmax_cross_entropy_backward/diagonal_only.c"
#undef softmax_cross_entropy_backward
#define softmax_cross_entropy_backward softmax_cross_entropy_backward_divided_by_k
#include "mistakes/softmax_cross_entropy_backward/divided_by_k.c"
#undef softmax_cross_entropy_backward
#define softmax_cross_entropy_backward softmax_cross_entropy_backward_label_counted_from_one
#include "mistakes/softmax_cross_entropy_backward/label_counted_from_one.c"
#undef softmax_cross_entropy_backward
#define softmax_cross_entropy_backward softmax_cross_entropy_backward_label_ignored
#include "mistakes/softmax_cross_entropy_backward/label_ignored.c"
#undef softmax_cross_entropy_backward
#define softmax_cross_entropy_backward softmax_cross_entropy_backward_no_maximum_subtracted
#include "mistakes/softmax_cross_entropy_backward/no_maximum_subtracted.c"
#undef softmax_cross_entropy_backward
#define softmax_cross_entropy_backward softmax_cross_entropy_backward_slope_of_softmax
#include "mistakes/softmax_cross_entropy_backward/slope_of_softmax.c"
#undef softmax_cross_entropy_backward
#define softmax_cross_entropy_backward softmax_cross_entropy_backward_squared_error
#include "mistakes/softmax_cross_entropy_backward/squared_error.c"
#undef softmax_cross_entropy_backward
#define softmax_cross_entropy_backward softmax_cross_entropy_backward_y_minus_p
#include "mistakes/softmax_cross_entropy_backward/y_minus_p.c"
#undef softmax_cross_entropy_backward

static const struct {
    const char *name;
    __typeof__(&softmax_cross_entropy_backward) function;
} mistakes_of_softmax_cross_entropy_backward[] = {
    {"softmax_cross_entropy_backward/by_the_probabilities", softmax_cross_entropy_backward_by_the_probabilities},
    {"softmax_cross_entropy_backward/diagonal_only", softmax_cross_entropy_backward_diagonal_only},
    {"softmax_cross_entropy_backward/divided_by_k", softmax_cross_entropy_backward_divided_by_k},
    {"softmax_cross_entropy_backward/label_counted_from_one", softmax_cross_entropy_backward_label_counted_from_one},
    {"softmax_cross_entropy_backward/label_ignored", softmax_cross_entropy_backward_label_ignored},
    {"softmax_cross_entropy_backward/no_maximum_subtracted", softmax_cross_entropy_backward_no_maximum_subtracted},
    {"softmax_cross_entropy_backward/slope_of_softmax", softmax_cross_entropy_backward_slope_of_softmax},
    {"softmax_cross_entropy_backward/squared_error", softmax_cross_entropy_backward_squared_error},
    {"softmax_cross_entropy_backward/y_minus_p", softmax_cross_entropy_backward_y_minus_p},
};

// clang-format on
#pragma GCC diagnostic pop
