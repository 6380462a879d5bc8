#include "CBundled.h"

// One block a file, in the order of the paths; a test compares the list with the folders.

static const unsigned char fonts_Barlow_Barlow_Bold_ttf[] = {
#embed "../../fonts/Barlow/Barlow-Bold.ttf"
};
static const unsigned char fonts_Barlow_Barlow_Italic_ttf[] = {
#embed "../../fonts/Barlow/Barlow-Italic.ttf"
};
static const unsigned char fonts_Barlow_Barlow_Medium_ttf[] = {
#embed "../../fonts/Barlow/Barlow-Medium.ttf"
};
static const unsigned char fonts_Barlow_Barlow_Regular_ttf[] = {
#embed "../../fonts/Barlow/Barlow-Regular.ttf"
};
static const unsigned char fonts_Barlow_Barlow_SemiBold_ttf[] = {
#embed "../../fonts/Barlow/Barlow-SemiBold.ttf"
};
static const unsigned char fonts_BarlowCondensed_BarlowCondensed_Bold_ttf[] = {
#embed "../../fonts/BarlowCondensed/BarlowCondensed-Bold.ttf"
};
static const unsigned char fonts_BarlowCondensed_BarlowCondensed_Medium_ttf[] = {
#embed "../../fonts/BarlowCondensed/BarlowCondensed-Medium.ttf"
};
static const unsigned char fonts_BarlowCondensed_BarlowCondensed_Regular_ttf[] = {
#embed "../../fonts/BarlowCondensed/BarlowCondensed-Regular.ttf"
};
static const unsigned char fonts_BarlowCondensed_BarlowCondensed_SemiBold_ttf[] = {
#embed "../../fonts/BarlowCondensed/BarlowCondensed-SemiBold.ttf"
};
static const unsigned char fonts_FiraSans_FiraSans_Bold_ttf[] = {
#embed "../../fonts/FiraSans/FiraSans-Bold.ttf"
};
static const unsigned char fonts_FiraSans_FiraSans_Italic_ttf[] = {
#embed "../../fonts/FiraSans/FiraSans-Italic.ttf"
};
static const unsigned char fonts_FiraSans_FiraSans_Medium_ttf[] = {
#embed "../../fonts/FiraSans/FiraSans-Medium.ttf"
};
static const unsigned char fonts_FiraSans_FiraSans_Regular_ttf[] = {
#embed "../../fonts/FiraSans/FiraSans-Regular.ttf"
};
static const unsigned char fonts_FiraSans_FiraSans_SemiBold_ttf[] = {
#embed "../../fonts/FiraSans/FiraSans-SemiBold.ttf"
};
static const unsigned char fonts_FiraSansCondensed_FiraSansCondensed_Bold_ttf[] = {
#embed "../../fonts/FiraSansCondensed/FiraSansCondensed-Bold.ttf"
};
static const unsigned char fonts_FiraSansCondensed_FiraSansCondensed_Medium_ttf[] = {
#embed "../../fonts/FiraSansCondensed/FiraSansCondensed-Medium.ttf"
};
static const unsigned char fonts_FiraSansCondensed_FiraSansCondensed_Regular_ttf[] = {
#embed "../../fonts/FiraSansCondensed/FiraSansCondensed-Regular.ttf"
};
static const unsigned char fonts_FiraSansCondensed_FiraSansCondensed_SemiBold_ttf[] = {
#embed "../../fonts/FiraSansCondensed/FiraSansCondensed-SemiBold.ttf"
};
static const unsigned char fonts_families_json[] = {
#embed "../../fonts/families.json"
};
static const unsigned char layouts_card_json[] = {
#embed "../../layouts/card.json"
};
static const unsigned char layouts_drawings_air_squat_bin[] = {
#embed "../../layouts/drawings/air-squat.bin"
};
static const unsigned char layouts_drawings_back_extension_bin[] = {
#embed "../../layouts/drawings/back-extension.bin"
};
static const unsigned char layouts_drawings_back_squat_bin[] = {
#embed "../../layouts/drawings/back-squat.bin"
};
static const unsigned char layouts_drawings_ball_rollout_bin[] = {
#embed "../../layouts/drawings/ball-rollout.bin"
};
static const unsigned char layouts_drawings_ball_wall_squat_bin[] = {
#embed "../../layouts/drawings/ball-wall-squat.bin"
};
static const unsigned char layouts_drawings_band_pull_apart_bin[] = {
#embed "../../layouts/drawings/band-pull-apart.bin"
};
static const unsigned char layouts_drawings_barbell_curl_bin[] = {
#embed "../../layouts/drawings/barbell-curl.bin"
};
static const unsigned char layouts_drawings_barbell_floor_press_bin[] = {
#embed "../../layouts/drawings/barbell-floor-press.bin"
};
static const unsigned char layouts_drawings_barbell_glute_bridge_bin[] = {
#embed "../../layouts/drawings/barbell-glute-bridge.bin"
};
static const unsigned char layouts_drawings_barbell_lunge_bin[] = {
#embed "../../layouts/drawings/barbell-lunge.bin"
};
static const unsigned char layouts_drawings_barbell_rollout_bin[] = {
#embed "../../layouts/drawings/barbell-rollout.bin"
};
static const unsigned char layouts_drawings_barbell_shrug_bin[] = {
#embed "../../layouts/drawings/barbell-shrug.bin"
};
static const unsigned char layouts_drawings_barbell_step_up_bin[] = {
#embed "../../layouts/drawings/barbell-step-up.bin"
};
static const unsigned char layouts_drawings_bench_dip_bin[] = {
#embed "../../layouts/drawings/bench-dip.bin"
};
static const unsigned char layouts_drawings_bench_press_bin[] = {
#embed "../../layouts/drawings/bench-press.bin"
};
static const unsigned char layouts_drawings_bent_over_dumbbell_row_bin[] = {
#embed "../../layouts/drawings/bent-over-dumbbell-row.bin"
};
static const unsigned char layouts_drawings_bent_over_row_bin[] = {
#embed "../../layouts/drawings/bent-over-row.bin"
};
static const unsigned char layouts_drawings_bicycle_crunch_bin[] = {
#embed "../../layouts/drawings/bicycle-crunch.bin"
};
static const unsigned char layouts_drawings_bird_dog_bin[] = {
#embed "../../layouts/drawings/bird-dog.bin"
};
static const unsigned char layouts_drawings_box_jump_bin[] = {
#embed "../../layouts/drawings/box-jump.bin"
};
static const unsigned char layouts_drawings_box_squat_bin[] = {
#embed "../../layouts/drawings/box-squat.bin"
};
static const unsigned char layouts_drawings_bulgarian_split_squat_bin[] = {
#embed "../../layouts/drawings/bulgarian-split-squat.bin"
};
static const unsigned char layouts_drawings_burpee_bin[] = {
#embed "../../layouts/drawings/burpee.bin"
};
static const unsigned char layouts_drawings_butterfly_stretch_bin[] = {
#embed "../../layouts/drawings/butterfly-stretch.bin"
};
static const unsigned char layouts_drawings_cable_crossover_bin[] = {
#embed "../../layouts/drawings/cable-crossover.bin"
};
static const unsigned char layouts_drawings_cable_crunch_bin[] = {
#embed "../../layouts/drawings/cable-crunch.bin"
};
static const unsigned char layouts_drawings_cable_curl_bin[] = {
#embed "../../layouts/drawings/cable-curl.bin"
};
static const unsigned char layouts_drawings_cable_pull_through_bin[] = {
#embed "../../layouts/drawings/cable-pull-through.bin"
};
static const unsigned char layouts_drawings_calf_raise_bin[] = {
#embed "../../layouts/drawings/calf-raise.bin"
};
static const unsigned char layouts_drawings_cat_cow_bin[] = {
#embed "../../layouts/drawings/cat-cow.bin"
};
static const unsigned char layouts_drawings_childs_pose_bin[] = {
#embed "../../layouts/drawings/childs-pose.bin"
};
static const unsigned char layouts_drawings_chin_tuck_bin[] = {
#embed "../../layouts/drawings/chin-tuck.bin"
};
static const unsigned char layouts_drawings_chin_up_bin[] = {
#embed "../../layouts/drawings/chin-up.bin"
};
static const unsigned char layouts_drawings_clamshell_bin[] = {
#embed "../../layouts/drawings/clamshell.bin"
};
static const unsigned char layouts_drawings_clean_and_press_bin[] = {
#embed "../../layouts/drawings/clean-and-press.bin"
};
static const unsigned char layouts_drawings_close_grip_bench_press_bin[] = {
#embed "../../layouts/drawings/close-grip-bench-press.bin"
};
static const unsigned char layouts_drawings_cobra_stretch_bin[] = {
#embed "../../layouts/drawings/cobra-stretch.bin"
};
static const unsigned char layouts_drawings_concentration_curl_bin[] = {
#embed "../../layouts/drawings/concentration-curl.bin"
};
static const unsigned char layouts_drawings_crunch_bin[] = {
#embed "../../layouts/drawings/crunch.bin"
};
static const unsigned char layouts_drawings_dead_bug_bin[] = {
#embed "../../layouts/drawings/dead-bug.bin"
};
static const unsigned char layouts_drawings_deadlift_bin[] = {
#embed "../../layouts/drawings/deadlift.bin"
};
static const unsigned char layouts_drawings_decline_push_up_bin[] = {
#embed "../../layouts/drawings/decline-push-up.bin"
};
static const unsigned char layouts_drawings_dip_bin[] = {
#embed "../../layouts/drawings/dip.bin"
};
static const unsigned char layouts_drawings_dumbbell_bench_press_bin[] = {
#embed "../../layouts/drawings/dumbbell-bench-press.bin"
};
static const unsigned char layouts_drawings_dumbbell_biceps_curl_bin[] = {
#embed "../../layouts/drawings/dumbbell-biceps-curl.bin"
};
static const unsigned char layouts_drawings_dumbbell_floor_press_bin[] = {
#embed "../../layouts/drawings/dumbbell-floor-press.bin"
};
static const unsigned char layouts_drawings_dumbbell_fly_bin[] = {
#embed "../../layouts/drawings/dumbbell-fly.bin"
};
static const unsigned char layouts_drawings_dumbbell_lunge_bin[] = {
#embed "../../layouts/drawings/dumbbell-lunge.bin"
};
static const unsigned char layouts_drawings_dumbbell_pullover_bin[] = {
#embed "../../layouts/drawings/dumbbell-pullover.bin"
};
static const unsigned char layouts_drawings_dumbbell_reverse_lunge_bin[] = {
#embed "../../layouts/drawings/dumbbell-reverse-lunge.bin"
};
static const unsigned char layouts_drawings_dumbbell_row_bin[] = {
#embed "../../layouts/drawings/dumbbell-row.bin"
};
static const unsigned char layouts_drawings_dumbbell_shoulder_press_bin[] = {
#embed "../../layouts/drawings/dumbbell-shoulder-press.bin"
};
static const unsigned char layouts_drawings_dumbbell_shrug_bin[] = {
#embed "../../layouts/drawings/dumbbell-shrug.bin"
};
static const unsigned char layouts_drawings_dumbbell_side_bend_bin[] = {
#embed "../../layouts/drawings/dumbbell-side-bend.bin"
};
static const unsigned char layouts_drawings_dumbbell_squat_bin[] = {
#embed "../../layouts/drawings/dumbbell-squat.bin"
};
static const unsigned char layouts_drawings_dumbbell_step_up_bin[] = {
#embed "../../layouts/drawings/dumbbell-step-up.bin"
};
static const unsigned char layouts_drawings_dumbbell_upright_row_bin[] = {
#embed "../../layouts/drawings/dumbbell-upright-row.bin"
};
static const unsigned char layouts_drawings_face_pull_bin[] = {
#embed "../../layouts/drawings/face-pull.bin"
};
static const unsigned char layouts_drawings_farmer_carry_bin[] = {
#embed "../../layouts/drawings/farmer-carry.bin"
};
static const unsigned char layouts_drawings_fire_hydrant_bin[] = {
#embed "../../layouts/drawings/fire-hydrant.bin"
};
static const unsigned char layouts_drawings_forward_lunge_bin[] = {
#embed "../../layouts/drawings/forward-lunge.bin"
};
static const unsigned char layouts_drawings_front_raise_bin[] = {
#embed "../../layouts/drawings/front-raise.bin"
};
static const unsigned char layouts_drawings_front_squat_bin[] = {
#embed "../../layouts/drawings/front-squat.bin"
};
static const unsigned char layouts_drawings_glute_bridge_bin[] = {
#embed "../../layouts/drawings/glute-bridge.bin"
};
static const unsigned char layouts_drawings_glute_kickback_bin[] = {
#embed "../../layouts/drawings/glute-kickback.bin"
};
static const unsigned char layouts_drawings_goblet_squat_bin[] = {
#embed "../../layouts/drawings/goblet-squat.bin"
};
static const unsigned char layouts_drawings_good_morning_bin[] = {
#embed "../../layouts/drawings/good-morning.bin"
};
static const unsigned char layouts_drawings_hammer_curl_bin[] = {
#embed "../../layouts/drawings/hammer-curl.bin"
};
static const unsigned char layouts_drawings_hamstring_stretch_bin[] = {
#embed "../../layouts/drawings/hamstring-stretch.bin"
};
static const unsigned char layouts_drawings_hanging_knee_raise_bin[] = {
#embed "../../layouts/drawings/hanging-knee-raise.bin"
};
static const unsigned char layouts_drawings_hanging_leg_raise_bin[] = {
#embed "../../layouts/drawings/hanging-leg-raise.bin"
};
static const unsigned char layouts_drawings_heel_slide_bin[] = {
#embed "../../layouts/drawings/heel-slide.bin"
};
static const unsigned char layouts_drawings_hip_abduction_machine_bin[] = {
#embed "../../layouts/drawings/hip-abduction-machine.bin"
};
static const unsigned char layouts_drawings_hip_adduction_machine_bin[] = {
#embed "../../layouts/drawings/hip-adduction-machine.bin"
};
static const unsigned char layouts_drawings_hip_flexor_stretch_bin[] = {
#embed "../../layouts/drawings/hip-flexor-stretch.bin"
};
static const unsigned char layouts_drawings_hip_thrust_bin[] = {
#embed "../../layouts/drawings/hip-thrust.bin"
};
static const unsigned char layouts_drawings_incline_bench_press_bin[] = {
#embed "../../layouts/drawings/incline-bench-press.bin"
};
static const unsigned char layouts_drawings_incline_dumbbell_press_bin[] = {
#embed "../../layouts/drawings/incline-dumbbell-press.bin"
};
static const unsigned char layouts_drawings_incline_push_up_bin[] = {
#embed "../../layouts/drawings/incline-push-up.bin"
};
static const unsigned char layouts_drawings_inverted_row_bin[] = {
#embed "../../layouts/drawings/inverted-row.bin"
};
static const unsigned char layouts_drawings_jackknife_bin[] = {
#embed "../../layouts/drawings/jackknife.bin"
};
static const unsigned char layouts_drawings_jump_squat_bin[] = {
#embed "../../layouts/drawings/jump-squat.bin"
};
static const unsigned char layouts_drawings_jumping_jack_bin[] = {
#embed "../../layouts/drawings/jumping-jack.bin"
};
static const unsigned char layouts_drawings_kettlebell_swing_bin[] = {
#embed "../../layouts/drawings/kettlebell-swing.bin"
};
static const unsigned char layouts_drawings_knees_to_chest_bin[] = {
#embed "../../layouts/drawings/knees-to-chest.bin"
};
static const unsigned char layouts_drawings_lat_pulldown_bin[] = {
#embed "../../layouts/drawings/lat-pulldown.bin"
};
static const unsigned char layouts_drawings_lateral_band_walk_bin[] = {
#embed "../../layouts/drawings/lateral-band-walk.bin"
};
static const unsigned char layouts_drawings_lateral_leg_lift_bin[] = {
#embed "../../layouts/drawings/lateral-leg-lift.bin"
};
static const unsigned char layouts_drawings_lateral_raise_bin[] = {
#embed "../../layouts/drawings/lateral-raise.bin"
};
static const unsigned char layouts_drawings_leg_extension_bin[] = {
#embed "../../layouts/drawings/leg-extension.bin"
};
static const unsigned char layouts_drawings_leg_press_bin[] = {
#embed "../../layouts/drawings/leg-press.bin"
};
static const unsigned char layouts_drawings_leg_raise_bin[] = {
#embed "../../layouts/drawings/leg-raise.bin"
};
static const unsigned char layouts_drawings_lying_leg_curl_bin[] = {
#embed "../../layouts/drawings/lying-leg-curl.bin"
};
static const unsigned char layouts_drawings_lying_triceps_extension_bin[] = {
#embed "../../layouts/drawings/lying-triceps-extension.bin"
};
static const unsigned char layouts_drawings_mountain_climber_bin[] = {
#embed "../../layouts/drawings/mountain-climber.bin"
};
static const unsigned char layouts_drawings_nordic_curl_bin[] = {
#embed "../../layouts/drawings/nordic-curl.bin"
};
static const unsigned char layouts_drawings_overhead_press_bin[] = {
#embed "../../layouts/drawings/overhead-press.bin"
};
static const unsigned char layouts_drawings_overhead_squat_bin[] = {
#embed "../../layouts/drawings/overhead-squat.bin"
};
static const unsigned char layouts_drawings_overhead_triceps_extension_bin[] = {
#embed "../../layouts/drawings/overhead-triceps-extension.bin"
};
static const unsigned char layouts_drawings_pallof_press_bin[] = {
#embed "../../layouts/drawings/pallof-press.bin"
};
static const unsigned char layouts_drawings_pendulum_bin[] = {
#embed "../../layouts/drawings/pendulum.bin"
};
static const unsigned char layouts_drawings_plank_bin[] = {
#embed "../../layouts/drawings/plank.bin"
};
static const unsigned char layouts_drawings_plie_squat_bin[] = {
#embed "../../layouts/drawings/plie-squat.bin"
};
static const unsigned char layouts_drawings_power_clean_bin[] = {
#embed "../../layouts/drawings/power-clean.bin"
};
static const unsigned char layouts_drawings_pull_up_bin[] = {
#embed "../../layouts/drawings/pull-up.bin"
};
static const unsigned char layouts_drawings_push_up_bin[] = {
#embed "../../layouts/drawings/push-up.bin"
};
static const unsigned char layouts_drawings_reverse_barbell_curl_bin[] = {
#embed "../../layouts/drawings/reverse-barbell-curl.bin"
};
static const unsigned char layouts_drawings_reverse_crunch_bin[] = {
#embed "../../layouts/drawings/reverse-crunch.bin"
};
static const unsigned char layouts_drawings_reverse_fly_bin[] = {
#embed "../../layouts/drawings/reverse-fly.bin"
};
static const unsigned char layouts_drawings_reverse_lunge_bin[] = {
#embed "../../layouts/drawings/reverse-lunge.bin"
};
static const unsigned char layouts_drawings_romanian_deadlift_bin[] = {
#embed "../../layouts/drawings/romanian-deadlift.bin"
};
static const unsigned char layouts_drawings_russian_twist_bin[] = {
#embed "../../layouts/drawings/russian-twist.bin"
};
static const unsigned char layouts_drawings_scissor_kick_bin[] = {
#embed "../../layouts/drawings/scissor-kick.bin"
};
static const unsigned char layouts_drawings_seated_abduction_bin[] = {
#embed "../../layouts/drawings/seated-abduction.bin"
};
static const unsigned char layouts_drawings_seated_barbell_press_bin[] = {
#embed "../../layouts/drawings/seated-barbell-press.bin"
};
static const unsigned char layouts_drawings_seated_cable_row_bin[] = {
#embed "../../layouts/drawings/seated-cable-row.bin"
};
static const unsigned char layouts_drawings_seated_calf_raise_bin[] = {
#embed "../../layouts/drawings/seated-calf-raise.bin"
};
static const unsigned char layouts_drawings_seated_dumbbell_curl_bin[] = {
#embed "../../layouts/drawings/seated-dumbbell-curl.bin"
};
static const unsigned char layouts_drawings_seated_dumbbell_press_bin[] = {
#embed "../../layouts/drawings/seated-dumbbell-press.bin"
};
static const unsigned char layouts_drawings_seated_hamstring_stretch_bin[] = {
#embed "../../layouts/drawings/seated-hamstring-stretch.bin"
};
static const unsigned char layouts_drawings_seated_lateral_raise_bin[] = {
#embed "../../layouts/drawings/seated-lateral-raise.bin"
};
static const unsigned char layouts_drawings_seated_leg_curl_bin[] = {
#embed "../../layouts/drawings/seated-leg-curl.bin"
};
static const unsigned char layouts_drawings_shoulder_external_rotation_bin[] = {
#embed "../../layouts/drawings/shoulder-external-rotation.bin"
};
static const unsigned char layouts_drawings_side_lying_leg_lift_bin[] = {
#embed "../../layouts/drawings/side-lying-leg-lift.bin"
};
static const unsigned char layouts_drawings_side_plank_bin[] = {
#embed "../../layouts/drawings/side-plank.bin"
};
static const unsigned char layouts_drawings_single_arm_swing_bin[] = {
#embed "../../layouts/drawings/single-arm-swing.bin"
};
static const unsigned char layouts_drawings_single_leg_deadlift_bin[] = {
#embed "../../layouts/drawings/single-leg-deadlift.bin"
};
static const unsigned char layouts_drawings_single_leg_glute_bridge_bin[] = {
#embed "../../layouts/drawings/single-leg-glute-bridge.bin"
};
static const unsigned char layouts_drawings_sit_to_stand_bin[] = {
#embed "../../layouts/drawings/sit-to-stand.bin"
};
static const unsigned char layouts_drawings_sit_up_bin[] = {
#embed "../../layouts/drawings/sit-up.bin"
};
static const unsigned char layouts_drawings_snatch_bin[] = {
#embed "../../layouts/drawings/snatch.bin"
};
static const unsigned char layouts_drawings_split_squat_bin[] = {
#embed "../../layouts/drawings/split-squat.bin"
};
static const unsigned char layouts_drawings_standing_calf_stretch_bin[] = {
#embed "../../layouts/drawings/standing-calf-stretch.bin"
};
static const unsigned char layouts_drawings_standing_quad_stretch_bin[] = {
#embed "../../layouts/drawings/standing-quad-stretch.bin"
};
static const unsigned char layouts_drawings_star_jump_bin[] = {
#embed "../../layouts/drawings/star-jump.bin"
};
static const unsigned char layouts_drawings_step_up_bin[] = {
#embed "../../layouts/drawings/step-up.bin"
};
static const unsigned char layouts_drawings_stepping_side_lunge_bin[] = {
#embed "../../layouts/drawings/stepping-side-lunge.bin"
};
static const unsigned char layouts_drawings_stiff_legged_deadlift_bin[] = {
#embed "../../layouts/drawings/stiff-legged-deadlift.bin"
};
static const unsigned char layouts_drawings_straight_arm_pulldown_bin[] = {
#embed "../../layouts/drawings/straight-arm-pulldown.bin"
};
static const unsigned char layouts_drawings_straight_leg_raise_bin[] = {
#embed "../../layouts/drawings/straight-leg-raise.bin"
};
static const unsigned char layouts_drawings_sumo_deadlift_bin[] = {
#embed "../../layouts/drawings/sumo-deadlift.bin"
};
static const unsigned char layouts_drawings_superman_bin[] = {
#embed "../../layouts/drawings/superman.bin"
};
static const unsigned char layouts_drawings_toe_touch_bin[] = {
#embed "../../layouts/drawings/toe-touch.bin"
};
static const unsigned char layouts_drawings_toe_toucher_bin[] = {
#embed "../../layouts/drawings/toe-toucher.bin"
};
static const unsigned char layouts_drawings_triceps_kickback_bin[] = {
#embed "../../layouts/drawings/triceps-kickback.bin"
};
static const unsigned char layouts_drawings_triceps_pushdown_bin[] = {
#embed "../../layouts/drawings/triceps-pushdown.bin"
};
static const unsigned char layouts_drawings_triceps_stretch_bin[] = {
#embed "../../layouts/drawings/triceps-stretch.bin"
};
static const unsigned char layouts_drawings_tuck_jump_bin[] = {
#embed "../../layouts/drawings/tuck-jump.bin"
};
static const unsigned char layouts_drawings_upright_row_bin[] = {
#embed "../../layouts/drawings/upright-row.bin"
};
static const unsigned char layouts_drawings_wall_angel_bin[] = {
#embed "../../layouts/drawings/wall-angel.bin"
};
static const unsigned char layouts_drawings_wall_sit_bin[] = {
#embed "../../layouts/drawings/wall-sit.bin"
};
static const unsigned char layouts_drawings_wide_push_up_bin[] = {
#embed "../../layouts/drawings/wide-push-up.bin"
};
static const unsigned char layouts_figures_air_squat_json[] = {
#embed "../../layouts/figures/air-squat.json"
};
static const unsigned char layouts_figures_back_extension_json[] = {
#embed "../../layouts/figures/back-extension.json"
};
static const unsigned char layouts_figures_back_squat_json[] = {
#embed "../../layouts/figures/back-squat.json"
};
static const unsigned char layouts_figures_ball_rollout_json[] = {
#embed "../../layouts/figures/ball-rollout.json"
};
static const unsigned char layouts_figures_ball_wall_squat_json[] = {
#embed "../../layouts/figures/ball-wall-squat.json"
};
static const unsigned char layouts_figures_band_pull_apart_json[] = {
#embed "../../layouts/figures/band-pull-apart.json"
};
static const unsigned char layouts_figures_barbell_curl_json[] = {
#embed "../../layouts/figures/barbell-curl.json"
};
static const unsigned char layouts_figures_barbell_floor_press_json[] = {
#embed "../../layouts/figures/barbell-floor-press.json"
};
static const unsigned char layouts_figures_barbell_glute_bridge_json[] = {
#embed "../../layouts/figures/barbell-glute-bridge.json"
};
static const unsigned char layouts_figures_barbell_lunge_json[] = {
#embed "../../layouts/figures/barbell-lunge.json"
};
static const unsigned char layouts_figures_barbell_rollout_json[] = {
#embed "../../layouts/figures/barbell-rollout.json"
};
static const unsigned char layouts_figures_barbell_shrug_json[] = {
#embed "../../layouts/figures/barbell-shrug.json"
};
static const unsigned char layouts_figures_barbell_step_up_json[] = {
#embed "../../layouts/figures/barbell-step-up.json"
};
static const unsigned char layouts_figures_bench_dip_json[] = {
#embed "../../layouts/figures/bench-dip.json"
};
static const unsigned char layouts_figures_bench_press_json[] = {
#embed "../../layouts/figures/bench-press.json"
};
static const unsigned char layouts_figures_bent_over_dumbbell_row_json[] = {
#embed "../../layouts/figures/bent-over-dumbbell-row.json"
};
static const unsigned char layouts_figures_bent_over_row_json[] = {
#embed "../../layouts/figures/bent-over-row.json"
};
static const unsigned char layouts_figures_bicycle_crunch_json[] = {
#embed "../../layouts/figures/bicycle-crunch.json"
};
static const unsigned char layouts_figures_bird_dog_json[] = {
#embed "../../layouts/figures/bird-dog.json"
};
static const unsigned char layouts_figures_box_jump_json[] = {
#embed "../../layouts/figures/box-jump.json"
};
static const unsigned char layouts_figures_box_squat_json[] = {
#embed "../../layouts/figures/box-squat.json"
};
static const unsigned char layouts_figures_bulgarian_split_squat_json[] = {
#embed "../../layouts/figures/bulgarian-split-squat.json"
};
static const unsigned char layouts_figures_burpee_json[] = {
#embed "../../layouts/figures/burpee.json"
};
static const unsigned char layouts_figures_butterfly_stretch_json[] = {
#embed "../../layouts/figures/butterfly-stretch.json"
};
static const unsigned char layouts_figures_cable_crossover_json[] = {
#embed "../../layouts/figures/cable-crossover.json"
};
static const unsigned char layouts_figures_cable_crunch_json[] = {
#embed "../../layouts/figures/cable-crunch.json"
};
static const unsigned char layouts_figures_cable_curl_json[] = {
#embed "../../layouts/figures/cable-curl.json"
};
static const unsigned char layouts_figures_cable_pull_through_json[] = {
#embed "../../layouts/figures/cable-pull-through.json"
};
static const unsigned char layouts_figures_calf_raise_json[] = {
#embed "../../layouts/figures/calf-raise.json"
};
static const unsigned char layouts_figures_cat_cow_json[] = {
#embed "../../layouts/figures/cat-cow.json"
};
static const unsigned char layouts_figures_childs_pose_json[] = {
#embed "../../layouts/figures/childs-pose.json"
};
static const unsigned char layouts_figures_chin_tuck_json[] = {
#embed "../../layouts/figures/chin-tuck.json"
};
static const unsigned char layouts_figures_chin_up_json[] = {
#embed "../../layouts/figures/chin-up.json"
};
static const unsigned char layouts_figures_clamshell_json[] = {
#embed "../../layouts/figures/clamshell.json"
};
static const unsigned char layouts_figures_clean_and_press_json[] = {
#embed "../../layouts/figures/clean-and-press.json"
};
static const unsigned char layouts_figures_close_grip_bench_press_json[] = {
#embed "../../layouts/figures/close-grip-bench-press.json"
};
static const unsigned char layouts_figures_cobra_stretch_json[] = {
#embed "../../layouts/figures/cobra-stretch.json"
};
static const unsigned char layouts_figures_concentration_curl_json[] = {
#embed "../../layouts/figures/concentration-curl.json"
};
static const unsigned char layouts_figures_crunch_json[] = {
#embed "../../layouts/figures/crunch.json"
};
static const unsigned char layouts_figures_dead_bug_json[] = {
#embed "../../layouts/figures/dead-bug.json"
};
static const unsigned char layouts_figures_deadlift_json[] = {
#embed "../../layouts/figures/deadlift.json"
};
static const unsigned char layouts_figures_decline_push_up_json[] = {
#embed "../../layouts/figures/decline-push-up.json"
};
static const unsigned char layouts_figures_dip_json[] = {
#embed "../../layouts/figures/dip.json"
};
static const unsigned char layouts_figures_dumbbell_bench_press_json[] = {
#embed "../../layouts/figures/dumbbell-bench-press.json"
};
static const unsigned char layouts_figures_dumbbell_biceps_curl_json[] = {
#embed "../../layouts/figures/dumbbell-biceps-curl.json"
};
static const unsigned char layouts_figures_dumbbell_floor_press_json[] = {
#embed "../../layouts/figures/dumbbell-floor-press.json"
};
static const unsigned char layouts_figures_dumbbell_fly_json[] = {
#embed "../../layouts/figures/dumbbell-fly.json"
};
static const unsigned char layouts_figures_dumbbell_lunge_json[] = {
#embed "../../layouts/figures/dumbbell-lunge.json"
};
static const unsigned char layouts_figures_dumbbell_pullover_json[] = {
#embed "../../layouts/figures/dumbbell-pullover.json"
};
static const unsigned char layouts_figures_dumbbell_reverse_lunge_json[] = {
#embed "../../layouts/figures/dumbbell-reverse-lunge.json"
};
static const unsigned char layouts_figures_dumbbell_row_json[] = {
#embed "../../layouts/figures/dumbbell-row.json"
};
static const unsigned char layouts_figures_dumbbell_shoulder_press_json[] = {
#embed "../../layouts/figures/dumbbell-shoulder-press.json"
};
static const unsigned char layouts_figures_dumbbell_shrug_json[] = {
#embed "../../layouts/figures/dumbbell-shrug.json"
};
static const unsigned char layouts_figures_dumbbell_side_bend_json[] = {
#embed "../../layouts/figures/dumbbell-side-bend.json"
};
static const unsigned char layouts_figures_dumbbell_squat_json[] = {
#embed "../../layouts/figures/dumbbell-squat.json"
};
static const unsigned char layouts_figures_dumbbell_step_up_json[] = {
#embed "../../layouts/figures/dumbbell-step-up.json"
};
static const unsigned char layouts_figures_dumbbell_upright_row_json[] = {
#embed "../../layouts/figures/dumbbell-upright-row.json"
};
static const unsigned char layouts_figures_face_pull_json[] = {
#embed "../../layouts/figures/face-pull.json"
};
static const unsigned char layouts_figures_farmer_carry_json[] = {
#embed "../../layouts/figures/farmer-carry.json"
};
static const unsigned char layouts_figures_fire_hydrant_json[] = {
#embed "../../layouts/figures/fire-hydrant.json"
};
static const unsigned char layouts_figures_forward_lunge_json[] = {
#embed "../../layouts/figures/forward-lunge.json"
};
static const unsigned char layouts_figures_front_raise_json[] = {
#embed "../../layouts/figures/front-raise.json"
};
static const unsigned char layouts_figures_front_squat_json[] = {
#embed "../../layouts/figures/front-squat.json"
};
static const unsigned char layouts_figures_glute_bridge_json[] = {
#embed "../../layouts/figures/glute-bridge.json"
};
static const unsigned char layouts_figures_glute_kickback_json[] = {
#embed "../../layouts/figures/glute-kickback.json"
};
static const unsigned char layouts_figures_goblet_squat_json[] = {
#embed "../../layouts/figures/goblet-squat.json"
};
static const unsigned char layouts_figures_good_morning_json[] = {
#embed "../../layouts/figures/good-morning.json"
};
static const unsigned char layouts_figures_hammer_curl_json[] = {
#embed "../../layouts/figures/hammer-curl.json"
};
static const unsigned char layouts_figures_hamstring_stretch_json[] = {
#embed "../../layouts/figures/hamstring-stretch.json"
};
static const unsigned char layouts_figures_hanging_knee_raise_json[] = {
#embed "../../layouts/figures/hanging-knee-raise.json"
};
static const unsigned char layouts_figures_hanging_leg_raise_json[] = {
#embed "../../layouts/figures/hanging-leg-raise.json"
};
static const unsigned char layouts_figures_heel_slide_json[] = {
#embed "../../layouts/figures/heel-slide.json"
};
static const unsigned char layouts_figures_hip_abduction_machine_json[] = {
#embed "../../layouts/figures/hip-abduction-machine.json"
};
static const unsigned char layouts_figures_hip_adduction_machine_json[] = {
#embed "../../layouts/figures/hip-adduction-machine.json"
};
static const unsigned char layouts_figures_hip_flexor_stretch_json[] = {
#embed "../../layouts/figures/hip-flexor-stretch.json"
};
static const unsigned char layouts_figures_hip_thrust_json[] = {
#embed "../../layouts/figures/hip-thrust.json"
};
static const unsigned char layouts_figures_incline_bench_press_json[] = {
#embed "../../layouts/figures/incline-bench-press.json"
};
static const unsigned char layouts_figures_incline_dumbbell_press_json[] = {
#embed "../../layouts/figures/incline-dumbbell-press.json"
};
static const unsigned char layouts_figures_incline_push_up_json[] = {
#embed "../../layouts/figures/incline-push-up.json"
};
static const unsigned char layouts_figures_inverted_row_json[] = {
#embed "../../layouts/figures/inverted-row.json"
};
static const unsigned char layouts_figures_jackknife_json[] = {
#embed "../../layouts/figures/jackknife.json"
};
static const unsigned char layouts_figures_jump_squat_json[] = {
#embed "../../layouts/figures/jump-squat.json"
};
static const unsigned char layouts_figures_jumping_jack_json[] = {
#embed "../../layouts/figures/jumping-jack.json"
};
static const unsigned char layouts_figures_kettlebell_swing_json[] = {
#embed "../../layouts/figures/kettlebell-swing.json"
};
static const unsigned char layouts_figures_knees_to_chest_json[] = {
#embed "../../layouts/figures/knees-to-chest.json"
};
static const unsigned char layouts_figures_lat_pulldown_json[] = {
#embed "../../layouts/figures/lat-pulldown.json"
};
static const unsigned char layouts_figures_lateral_band_walk_json[] = {
#embed "../../layouts/figures/lateral-band-walk.json"
};
static const unsigned char layouts_figures_lateral_leg_lift_json[] = {
#embed "../../layouts/figures/lateral-leg-lift.json"
};
static const unsigned char layouts_figures_lateral_raise_json[] = {
#embed "../../layouts/figures/lateral-raise.json"
};
static const unsigned char layouts_figures_leg_extension_json[] = {
#embed "../../layouts/figures/leg-extension.json"
};
static const unsigned char layouts_figures_leg_press_json[] = {
#embed "../../layouts/figures/leg-press.json"
};
static const unsigned char layouts_figures_leg_raise_json[] = {
#embed "../../layouts/figures/leg-raise.json"
};
static const unsigned char layouts_figures_lying_leg_curl_json[] = {
#embed "../../layouts/figures/lying-leg-curl.json"
};
static const unsigned char layouts_figures_lying_triceps_extension_json[] = {
#embed "../../layouts/figures/lying-triceps-extension.json"
};
static const unsigned char layouts_figures_mountain_climber_json[] = {
#embed "../../layouts/figures/mountain-climber.json"
};
static const unsigned char layouts_figures_nordic_curl_json[] = {
#embed "../../layouts/figures/nordic-curl.json"
};
static const unsigned char layouts_figures_overhead_press_json[] = {
#embed "../../layouts/figures/overhead-press.json"
};
static const unsigned char layouts_figures_overhead_squat_json[] = {
#embed "../../layouts/figures/overhead-squat.json"
};
static const unsigned char layouts_figures_overhead_triceps_extension_json[] = {
#embed "../../layouts/figures/overhead-triceps-extension.json"
};
static const unsigned char layouts_figures_pallof_press_json[] = {
#embed "../../layouts/figures/pallof-press.json"
};
static const unsigned char layouts_figures_pendulum_json[] = {
#embed "../../layouts/figures/pendulum.json"
};
static const unsigned char layouts_figures_plank_json[] = {
#embed "../../layouts/figures/plank.json"
};
static const unsigned char layouts_figures_plie_squat_json[] = {
#embed "../../layouts/figures/plie-squat.json"
};
static const unsigned char layouts_figures_power_clean_json[] = {
#embed "../../layouts/figures/power-clean.json"
};
static const unsigned char layouts_figures_pull_up_json[] = {
#embed "../../layouts/figures/pull-up.json"
};
static const unsigned char layouts_figures_push_up_json[] = {
#embed "../../layouts/figures/push-up.json"
};
static const unsigned char layouts_figures_reverse_barbell_curl_json[] = {
#embed "../../layouts/figures/reverse-barbell-curl.json"
};
static const unsigned char layouts_figures_reverse_crunch_json[] = {
#embed "../../layouts/figures/reverse-crunch.json"
};
static const unsigned char layouts_figures_reverse_fly_json[] = {
#embed "../../layouts/figures/reverse-fly.json"
};
static const unsigned char layouts_figures_reverse_lunge_json[] = {
#embed "../../layouts/figures/reverse-lunge.json"
};
static const unsigned char layouts_figures_romanian_deadlift_json[] = {
#embed "../../layouts/figures/romanian-deadlift.json"
};
static const unsigned char layouts_figures_russian_twist_json[] = {
#embed "../../layouts/figures/russian-twist.json"
};
static const unsigned char layouts_figures_scissor_kick_json[] = {
#embed "../../layouts/figures/scissor-kick.json"
};
static const unsigned char layouts_figures_seated_abduction_json[] = {
#embed "../../layouts/figures/seated-abduction.json"
};
static const unsigned char layouts_figures_seated_barbell_press_json[] = {
#embed "../../layouts/figures/seated-barbell-press.json"
};
static const unsigned char layouts_figures_seated_cable_row_json[] = {
#embed "../../layouts/figures/seated-cable-row.json"
};
static const unsigned char layouts_figures_seated_calf_raise_json[] = {
#embed "../../layouts/figures/seated-calf-raise.json"
};
static const unsigned char layouts_figures_seated_dumbbell_curl_json[] = {
#embed "../../layouts/figures/seated-dumbbell-curl.json"
};
static const unsigned char layouts_figures_seated_dumbbell_press_json[] = {
#embed "../../layouts/figures/seated-dumbbell-press.json"
};
static const unsigned char layouts_figures_seated_hamstring_stretch_json[] = {
#embed "../../layouts/figures/seated-hamstring-stretch.json"
};
static const unsigned char layouts_figures_seated_lateral_raise_json[] = {
#embed "../../layouts/figures/seated-lateral-raise.json"
};
static const unsigned char layouts_figures_seated_leg_curl_json[] = {
#embed "../../layouts/figures/seated-leg-curl.json"
};
static const unsigned char layouts_figures_shoulder_external_rotation_json[] = {
#embed "../../layouts/figures/shoulder-external-rotation.json"
};
static const unsigned char layouts_figures_side_lying_leg_lift_json[] = {
#embed "../../layouts/figures/side-lying-leg-lift.json"
};
static const unsigned char layouts_figures_side_plank_json[] = {
#embed "../../layouts/figures/side-plank.json"
};
static const unsigned char layouts_figures_single_arm_swing_json[] = {
#embed "../../layouts/figures/single-arm-swing.json"
};
static const unsigned char layouts_figures_single_leg_deadlift_json[] = {
#embed "../../layouts/figures/single-leg-deadlift.json"
};
static const unsigned char layouts_figures_single_leg_glute_bridge_json[] = {
#embed "../../layouts/figures/single-leg-glute-bridge.json"
};
static const unsigned char layouts_figures_sit_to_stand_json[] = {
#embed "../../layouts/figures/sit-to-stand.json"
};
static const unsigned char layouts_figures_sit_up_json[] = {
#embed "../../layouts/figures/sit-up.json"
};
static const unsigned char layouts_figures_snatch_json[] = {
#embed "../../layouts/figures/snatch.json"
};
static const unsigned char layouts_figures_split_squat_json[] = {
#embed "../../layouts/figures/split-squat.json"
};
static const unsigned char layouts_figures_standing_calf_stretch_json[] = {
#embed "../../layouts/figures/standing-calf-stretch.json"
};
static const unsigned char layouts_figures_standing_quad_stretch_json[] = {
#embed "../../layouts/figures/standing-quad-stretch.json"
};
static const unsigned char layouts_figures_star_jump_json[] = {
#embed "../../layouts/figures/star-jump.json"
};
static const unsigned char layouts_figures_step_up_json[] = {
#embed "../../layouts/figures/step-up.json"
};
static const unsigned char layouts_figures_stepping_side_lunge_json[] = {
#embed "../../layouts/figures/stepping-side-lunge.json"
};
static const unsigned char layouts_figures_stiff_legged_deadlift_json[] = {
#embed "../../layouts/figures/stiff-legged-deadlift.json"
};
static const unsigned char layouts_figures_straight_arm_pulldown_json[] = {
#embed "../../layouts/figures/straight-arm-pulldown.json"
};
static const unsigned char layouts_figures_straight_leg_raise_json[] = {
#embed "../../layouts/figures/straight-leg-raise.json"
};
static const unsigned char layouts_figures_sumo_deadlift_json[] = {
#embed "../../layouts/figures/sumo-deadlift.json"
};
static const unsigned char layouts_figures_superman_json[] = {
#embed "../../layouts/figures/superman.json"
};
static const unsigned char layouts_figures_toe_touch_json[] = {
#embed "../../layouts/figures/toe-touch.json"
};
static const unsigned char layouts_figures_toe_toucher_json[] = {
#embed "../../layouts/figures/toe-toucher.json"
};
static const unsigned char layouts_figures_triceps_kickback_json[] = {
#embed "../../layouts/figures/triceps-kickback.json"
};
static const unsigned char layouts_figures_triceps_pushdown_json[] = {
#embed "../../layouts/figures/triceps-pushdown.json"
};
static const unsigned char layouts_figures_triceps_stretch_json[] = {
#embed "../../layouts/figures/triceps-stretch.json"
};
static const unsigned char layouts_figures_tuck_jump_json[] = {
#embed "../../layouts/figures/tuck-jump.json"
};
static const unsigned char layouts_figures_upright_row_json[] = {
#embed "../../layouts/figures/upright-row.json"
};
static const unsigned char layouts_figures_wall_angel_json[] = {
#embed "../../layouts/figures/wall-angel.json"
};
static const unsigned char layouts_figures_wall_sit_json[] = {
#embed "../../layouts/figures/wall-sit.json"
};
static const unsigned char layouts_figures_wide_push_up_json[] = {
#embed "../../layouts/figures/wide-push-up.json"
};
static const unsigned char layouts_handout_json[] = {
#embed "../../layouts/handout.json"
};
static const unsigned char layouts_labels_ar_json[] = {
#embed "../../layouts/labels/ar.json"
};
static const unsigned char layouts_labels_cs_json[] = {
#embed "../../layouts/labels/cs.json"
};
static const unsigned char layouts_labels_de_json[] = {
#embed "../../layouts/labels/de.json"
};
static const unsigned char layouts_labels_el_json[] = {
#embed "../../layouts/labels/el.json"
};
static const unsigned char layouts_labels_en_US_json[] = {
#embed "../../layouts/labels/en-US.json"
};
static const unsigned char layouts_labels_en_json[] = {
#embed "../../layouts/labels/en.json"
};
static const unsigned char layouts_labels_es_json[] = {
#embed "../../layouts/labels/es.json"
};
static const unsigned char layouts_labels_fa_json[] = {
#embed "../../layouts/labels/fa.json"
};
static const unsigned char layouts_labels_fr_json[] = {
#embed "../../layouts/labels/fr.json"
};
static const unsigned char layouts_labels_he_json[] = {
#embed "../../layouts/labels/he.json"
};
static const unsigned char layouts_labels_hi_json[] = {
#embed "../../layouts/labels/hi.json"
};
static const unsigned char layouts_labels_id_json[] = {
#embed "../../layouts/labels/id.json"
};
static const unsigned char layouts_labels_it_json[] = {
#embed "../../layouts/labels/it.json"
};
static const unsigned char layouts_labels_ja_json[] = {
#embed "../../layouts/labels/ja.json"
};
static const unsigned char layouts_labels_ko_json[] = {
#embed "../../layouts/labels/ko.json"
};
static const unsigned char layouts_labels_nl_json[] = {
#embed "../../layouts/labels/nl.json"
};
static const unsigned char layouts_labels_pl_json[] = {
#embed "../../layouts/labels/pl.json"
};
static const unsigned char layouts_labels_pt_BR_json[] = {
#embed "../../layouts/labels/pt-BR.json"
};
static const unsigned char layouts_labels_pt_PT_json[] = {
#embed "../../layouts/labels/pt-PT.json"
};
static const unsigned char layouts_labels_ru_json[] = {
#embed "../../layouts/labels/ru.json"
};
static const unsigned char layouts_labels_sv_json[] = {
#embed "../../layouts/labels/sv.json"
};
static const unsigned char layouts_labels_th_json[] = {
#embed "../../layouts/labels/th.json"
};
static const unsigned char layouts_labels_tr_json[] = {
#embed "../../layouts/labels/tr.json"
};
static const unsigned char layouts_labels_uk_json[] = {
#embed "../../layouts/labels/uk.json"
};
static const unsigned char layouts_labels_vi_json[] = {
#embed "../../layouts/labels/vi.json"
};
static const unsigned char layouts_labels_zh_Hans_json[] = {
#embed "../../layouts/labels/zh-Hans.json"
};
static const unsigned char layouts_labels_zh_Hant_json[] = {
#embed "../../layouts/labels/zh-Hant.json"
};
static const unsigned char layouts_log_json[] = {
#embed "../../layouts/log.json"
};
static const unsigned char layouts_pocket_json[] = {
#embed "../../layouts/pocket.json"
};
static const unsigned char layouts_report_json[] = {
#embed "../../layouts/report.json"
};
static const unsigned char layouts_samples_full_body_json[] = {
#embed "../../layouts/samples/full-body.json"
};
static const unsigned char layouts_samples_outer_thigh_json[] = {
#embed "../../layouts/samples/outer-thigh.json"
};
static const unsigned char layouts_samples_progress_json[] = {
#embed "../../layouts/samples/progress.json"
};
static const unsigned char layouts_samples_strength_block_json[] = {
#embed "../../layouts/samples/strength-block.json"
};
static const unsigned char layouts_stations_json[] = {
#embed "../../layouts/stations.json"
};
static const unsigned char layouts_team_json[] = {
#embed "../../layouts/team.json"
};
static const unsigned char layouts_wall_json[] = {
#embed "../../layouts/wall.json"
};
static const unsigned char layouts_week_json[] = {
#embed "../../layouts/week.json"
};

#define BUNDLED(path, bytes) {path, bytes, sizeof bytes}

static const BundledFile bundled_files[] = {
    BUNDLED("fonts/Barlow/Barlow-Bold.ttf", fonts_Barlow_Barlow_Bold_ttf),
    BUNDLED("fonts/Barlow/Barlow-Italic.ttf", fonts_Barlow_Barlow_Italic_ttf),
    BUNDLED("fonts/Barlow/Barlow-Medium.ttf", fonts_Barlow_Barlow_Medium_ttf),
    BUNDLED("fonts/Barlow/Barlow-Regular.ttf", fonts_Barlow_Barlow_Regular_ttf),
    BUNDLED("fonts/Barlow/Barlow-SemiBold.ttf", fonts_Barlow_Barlow_SemiBold_ttf),
    BUNDLED("fonts/BarlowCondensed/BarlowCondensed-Bold.ttf", fonts_BarlowCondensed_BarlowCondensed_Bold_ttf),
    BUNDLED("fonts/BarlowCondensed/BarlowCondensed-Medium.ttf", fonts_BarlowCondensed_BarlowCondensed_Medium_ttf),
    BUNDLED("fonts/BarlowCondensed/BarlowCondensed-Regular.ttf", fonts_BarlowCondensed_BarlowCondensed_Regular_ttf),
    BUNDLED("fonts/BarlowCondensed/BarlowCondensed-SemiBold.ttf", fonts_BarlowCondensed_BarlowCondensed_SemiBold_ttf),
    BUNDLED("fonts/FiraSans/FiraSans-Bold.ttf", fonts_FiraSans_FiraSans_Bold_ttf),
    BUNDLED("fonts/FiraSans/FiraSans-Italic.ttf", fonts_FiraSans_FiraSans_Italic_ttf),
    BUNDLED("fonts/FiraSans/FiraSans-Medium.ttf", fonts_FiraSans_FiraSans_Medium_ttf),
    BUNDLED("fonts/FiraSans/FiraSans-Regular.ttf", fonts_FiraSans_FiraSans_Regular_ttf),
    BUNDLED("fonts/FiraSans/FiraSans-SemiBold.ttf", fonts_FiraSans_FiraSans_SemiBold_ttf),
    BUNDLED("fonts/FiraSansCondensed/FiraSansCondensed-Bold.ttf", fonts_FiraSansCondensed_FiraSansCondensed_Bold_ttf),
    BUNDLED("fonts/FiraSansCondensed/FiraSansCondensed-Medium.ttf", fonts_FiraSansCondensed_FiraSansCondensed_Medium_ttf),
    BUNDLED("fonts/FiraSansCondensed/FiraSansCondensed-Regular.ttf", fonts_FiraSansCondensed_FiraSansCondensed_Regular_ttf),
    BUNDLED("fonts/FiraSansCondensed/FiraSansCondensed-SemiBold.ttf", fonts_FiraSansCondensed_FiraSansCondensed_SemiBold_ttf),
    BUNDLED("fonts/families.json", fonts_families_json),
    BUNDLED("layouts/card.json", layouts_card_json),
    BUNDLED("layouts/drawings/air-squat.bin", layouts_drawings_air_squat_bin),
    BUNDLED("layouts/drawings/back-extension.bin", layouts_drawings_back_extension_bin),
    BUNDLED("layouts/drawings/back-squat.bin", layouts_drawings_back_squat_bin),
    BUNDLED("layouts/drawings/ball-rollout.bin", layouts_drawings_ball_rollout_bin),
    BUNDLED("layouts/drawings/ball-wall-squat.bin", layouts_drawings_ball_wall_squat_bin),
    BUNDLED("layouts/drawings/band-pull-apart.bin", layouts_drawings_band_pull_apart_bin),
    BUNDLED("layouts/drawings/barbell-curl.bin", layouts_drawings_barbell_curl_bin),
    BUNDLED("layouts/drawings/barbell-floor-press.bin", layouts_drawings_barbell_floor_press_bin),
    BUNDLED("layouts/drawings/barbell-glute-bridge.bin", layouts_drawings_barbell_glute_bridge_bin),
    BUNDLED("layouts/drawings/barbell-lunge.bin", layouts_drawings_barbell_lunge_bin),
    BUNDLED("layouts/drawings/barbell-rollout.bin", layouts_drawings_barbell_rollout_bin),
    BUNDLED("layouts/drawings/barbell-shrug.bin", layouts_drawings_barbell_shrug_bin),
    BUNDLED("layouts/drawings/barbell-step-up.bin", layouts_drawings_barbell_step_up_bin),
    BUNDLED("layouts/drawings/bench-dip.bin", layouts_drawings_bench_dip_bin),
    BUNDLED("layouts/drawings/bench-press.bin", layouts_drawings_bench_press_bin),
    BUNDLED("layouts/drawings/bent-over-dumbbell-row.bin", layouts_drawings_bent_over_dumbbell_row_bin),
    BUNDLED("layouts/drawings/bent-over-row.bin", layouts_drawings_bent_over_row_bin),
    BUNDLED("layouts/drawings/bicycle-crunch.bin", layouts_drawings_bicycle_crunch_bin),
    BUNDLED("layouts/drawings/bird-dog.bin", layouts_drawings_bird_dog_bin),
    BUNDLED("layouts/drawings/box-jump.bin", layouts_drawings_box_jump_bin),
    BUNDLED("layouts/drawings/box-squat.bin", layouts_drawings_box_squat_bin),
    BUNDLED("layouts/drawings/bulgarian-split-squat.bin", layouts_drawings_bulgarian_split_squat_bin),
    BUNDLED("layouts/drawings/burpee.bin", layouts_drawings_burpee_bin),
    BUNDLED("layouts/drawings/butterfly-stretch.bin", layouts_drawings_butterfly_stretch_bin),
    BUNDLED("layouts/drawings/cable-crossover.bin", layouts_drawings_cable_crossover_bin),
    BUNDLED("layouts/drawings/cable-crunch.bin", layouts_drawings_cable_crunch_bin),
    BUNDLED("layouts/drawings/cable-curl.bin", layouts_drawings_cable_curl_bin),
    BUNDLED("layouts/drawings/cable-pull-through.bin", layouts_drawings_cable_pull_through_bin),
    BUNDLED("layouts/drawings/calf-raise.bin", layouts_drawings_calf_raise_bin),
    BUNDLED("layouts/drawings/cat-cow.bin", layouts_drawings_cat_cow_bin),
    BUNDLED("layouts/drawings/childs-pose.bin", layouts_drawings_childs_pose_bin),
    BUNDLED("layouts/drawings/chin-tuck.bin", layouts_drawings_chin_tuck_bin),
    BUNDLED("layouts/drawings/chin-up.bin", layouts_drawings_chin_up_bin),
    BUNDLED("layouts/drawings/clamshell.bin", layouts_drawings_clamshell_bin),
    BUNDLED("layouts/drawings/clean-and-press.bin", layouts_drawings_clean_and_press_bin),
    BUNDLED("layouts/drawings/close-grip-bench-press.bin", layouts_drawings_close_grip_bench_press_bin),
    BUNDLED("layouts/drawings/cobra-stretch.bin", layouts_drawings_cobra_stretch_bin),
    BUNDLED("layouts/drawings/concentration-curl.bin", layouts_drawings_concentration_curl_bin),
    BUNDLED("layouts/drawings/crunch.bin", layouts_drawings_crunch_bin),
    BUNDLED("layouts/drawings/dead-bug.bin", layouts_drawings_dead_bug_bin),
    BUNDLED("layouts/drawings/deadlift.bin", layouts_drawings_deadlift_bin),
    BUNDLED("layouts/drawings/decline-push-up.bin", layouts_drawings_decline_push_up_bin),
    BUNDLED("layouts/drawings/dip.bin", layouts_drawings_dip_bin),
    BUNDLED("layouts/drawings/dumbbell-bench-press.bin", layouts_drawings_dumbbell_bench_press_bin),
    BUNDLED("layouts/drawings/dumbbell-biceps-curl.bin", layouts_drawings_dumbbell_biceps_curl_bin),
    BUNDLED("layouts/drawings/dumbbell-floor-press.bin", layouts_drawings_dumbbell_floor_press_bin),
    BUNDLED("layouts/drawings/dumbbell-fly.bin", layouts_drawings_dumbbell_fly_bin),
    BUNDLED("layouts/drawings/dumbbell-lunge.bin", layouts_drawings_dumbbell_lunge_bin),
    BUNDLED("layouts/drawings/dumbbell-pullover.bin", layouts_drawings_dumbbell_pullover_bin),
    BUNDLED("layouts/drawings/dumbbell-reverse-lunge.bin", layouts_drawings_dumbbell_reverse_lunge_bin),
    BUNDLED("layouts/drawings/dumbbell-row.bin", layouts_drawings_dumbbell_row_bin),
    BUNDLED("layouts/drawings/dumbbell-shoulder-press.bin", layouts_drawings_dumbbell_shoulder_press_bin),
    BUNDLED("layouts/drawings/dumbbell-shrug.bin", layouts_drawings_dumbbell_shrug_bin),
    BUNDLED("layouts/drawings/dumbbell-side-bend.bin", layouts_drawings_dumbbell_side_bend_bin),
    BUNDLED("layouts/drawings/dumbbell-squat.bin", layouts_drawings_dumbbell_squat_bin),
    BUNDLED("layouts/drawings/dumbbell-step-up.bin", layouts_drawings_dumbbell_step_up_bin),
    BUNDLED("layouts/drawings/dumbbell-upright-row.bin", layouts_drawings_dumbbell_upright_row_bin),
    BUNDLED("layouts/drawings/face-pull.bin", layouts_drawings_face_pull_bin),
    BUNDLED("layouts/drawings/farmer-carry.bin", layouts_drawings_farmer_carry_bin),
    BUNDLED("layouts/drawings/fire-hydrant.bin", layouts_drawings_fire_hydrant_bin),
    BUNDLED("layouts/drawings/forward-lunge.bin", layouts_drawings_forward_lunge_bin),
    BUNDLED("layouts/drawings/front-raise.bin", layouts_drawings_front_raise_bin),
    BUNDLED("layouts/drawings/front-squat.bin", layouts_drawings_front_squat_bin),
    BUNDLED("layouts/drawings/glute-bridge.bin", layouts_drawings_glute_bridge_bin),
    BUNDLED("layouts/drawings/glute-kickback.bin", layouts_drawings_glute_kickback_bin),
    BUNDLED("layouts/drawings/goblet-squat.bin", layouts_drawings_goblet_squat_bin),
    BUNDLED("layouts/drawings/good-morning.bin", layouts_drawings_good_morning_bin),
    BUNDLED("layouts/drawings/hammer-curl.bin", layouts_drawings_hammer_curl_bin),
    BUNDLED("layouts/drawings/hamstring-stretch.bin", layouts_drawings_hamstring_stretch_bin),
    BUNDLED("layouts/drawings/hanging-knee-raise.bin", layouts_drawings_hanging_knee_raise_bin),
    BUNDLED("layouts/drawings/hanging-leg-raise.bin", layouts_drawings_hanging_leg_raise_bin),
    BUNDLED("layouts/drawings/heel-slide.bin", layouts_drawings_heel_slide_bin),
    BUNDLED("layouts/drawings/hip-abduction-machine.bin", layouts_drawings_hip_abduction_machine_bin),
    BUNDLED("layouts/drawings/hip-adduction-machine.bin", layouts_drawings_hip_adduction_machine_bin),
    BUNDLED("layouts/drawings/hip-flexor-stretch.bin", layouts_drawings_hip_flexor_stretch_bin),
    BUNDLED("layouts/drawings/hip-thrust.bin", layouts_drawings_hip_thrust_bin),
    BUNDLED("layouts/drawings/incline-bench-press.bin", layouts_drawings_incline_bench_press_bin),
    BUNDLED("layouts/drawings/incline-dumbbell-press.bin", layouts_drawings_incline_dumbbell_press_bin),
    BUNDLED("layouts/drawings/incline-push-up.bin", layouts_drawings_incline_push_up_bin),
    BUNDLED("layouts/drawings/inverted-row.bin", layouts_drawings_inverted_row_bin),
    BUNDLED("layouts/drawings/jackknife.bin", layouts_drawings_jackknife_bin),
    BUNDLED("layouts/drawings/jump-squat.bin", layouts_drawings_jump_squat_bin),
    BUNDLED("layouts/drawings/jumping-jack.bin", layouts_drawings_jumping_jack_bin),
    BUNDLED("layouts/drawings/kettlebell-swing.bin", layouts_drawings_kettlebell_swing_bin),
    BUNDLED("layouts/drawings/knees-to-chest.bin", layouts_drawings_knees_to_chest_bin),
    BUNDLED("layouts/drawings/lat-pulldown.bin", layouts_drawings_lat_pulldown_bin),
    BUNDLED("layouts/drawings/lateral-band-walk.bin", layouts_drawings_lateral_band_walk_bin),
    BUNDLED("layouts/drawings/lateral-leg-lift.bin", layouts_drawings_lateral_leg_lift_bin),
    BUNDLED("layouts/drawings/lateral-raise.bin", layouts_drawings_lateral_raise_bin),
    BUNDLED("layouts/drawings/leg-extension.bin", layouts_drawings_leg_extension_bin),
    BUNDLED("layouts/drawings/leg-press.bin", layouts_drawings_leg_press_bin),
    BUNDLED("layouts/drawings/leg-raise.bin", layouts_drawings_leg_raise_bin),
    BUNDLED("layouts/drawings/lying-leg-curl.bin", layouts_drawings_lying_leg_curl_bin),
    BUNDLED("layouts/drawings/lying-triceps-extension.bin", layouts_drawings_lying_triceps_extension_bin),
    BUNDLED("layouts/drawings/mountain-climber.bin", layouts_drawings_mountain_climber_bin),
    BUNDLED("layouts/drawings/nordic-curl.bin", layouts_drawings_nordic_curl_bin),
    BUNDLED("layouts/drawings/overhead-press.bin", layouts_drawings_overhead_press_bin),
    BUNDLED("layouts/drawings/overhead-squat.bin", layouts_drawings_overhead_squat_bin),
    BUNDLED("layouts/drawings/overhead-triceps-extension.bin", layouts_drawings_overhead_triceps_extension_bin),
    BUNDLED("layouts/drawings/pallof-press.bin", layouts_drawings_pallof_press_bin),
    BUNDLED("layouts/drawings/pendulum.bin", layouts_drawings_pendulum_bin),
    BUNDLED("layouts/drawings/plank.bin", layouts_drawings_plank_bin),
    BUNDLED("layouts/drawings/plie-squat.bin", layouts_drawings_plie_squat_bin),
    BUNDLED("layouts/drawings/power-clean.bin", layouts_drawings_power_clean_bin),
    BUNDLED("layouts/drawings/pull-up.bin", layouts_drawings_pull_up_bin),
    BUNDLED("layouts/drawings/push-up.bin", layouts_drawings_push_up_bin),
    BUNDLED("layouts/drawings/reverse-barbell-curl.bin", layouts_drawings_reverse_barbell_curl_bin),
    BUNDLED("layouts/drawings/reverse-crunch.bin", layouts_drawings_reverse_crunch_bin),
    BUNDLED("layouts/drawings/reverse-fly.bin", layouts_drawings_reverse_fly_bin),
    BUNDLED("layouts/drawings/reverse-lunge.bin", layouts_drawings_reverse_lunge_bin),
    BUNDLED("layouts/drawings/romanian-deadlift.bin", layouts_drawings_romanian_deadlift_bin),
    BUNDLED("layouts/drawings/russian-twist.bin", layouts_drawings_russian_twist_bin),
    BUNDLED("layouts/drawings/scissor-kick.bin", layouts_drawings_scissor_kick_bin),
    BUNDLED("layouts/drawings/seated-abduction.bin", layouts_drawings_seated_abduction_bin),
    BUNDLED("layouts/drawings/seated-barbell-press.bin", layouts_drawings_seated_barbell_press_bin),
    BUNDLED("layouts/drawings/seated-cable-row.bin", layouts_drawings_seated_cable_row_bin),
    BUNDLED("layouts/drawings/seated-calf-raise.bin", layouts_drawings_seated_calf_raise_bin),
    BUNDLED("layouts/drawings/seated-dumbbell-curl.bin", layouts_drawings_seated_dumbbell_curl_bin),
    BUNDLED("layouts/drawings/seated-dumbbell-press.bin", layouts_drawings_seated_dumbbell_press_bin),
    BUNDLED("layouts/drawings/seated-hamstring-stretch.bin", layouts_drawings_seated_hamstring_stretch_bin),
    BUNDLED("layouts/drawings/seated-lateral-raise.bin", layouts_drawings_seated_lateral_raise_bin),
    BUNDLED("layouts/drawings/seated-leg-curl.bin", layouts_drawings_seated_leg_curl_bin),
    BUNDLED("layouts/drawings/shoulder-external-rotation.bin", layouts_drawings_shoulder_external_rotation_bin),
    BUNDLED("layouts/drawings/side-lying-leg-lift.bin", layouts_drawings_side_lying_leg_lift_bin),
    BUNDLED("layouts/drawings/side-plank.bin", layouts_drawings_side_plank_bin),
    BUNDLED("layouts/drawings/single-arm-swing.bin", layouts_drawings_single_arm_swing_bin),
    BUNDLED("layouts/drawings/single-leg-deadlift.bin", layouts_drawings_single_leg_deadlift_bin),
    BUNDLED("layouts/drawings/single-leg-glute-bridge.bin", layouts_drawings_single_leg_glute_bridge_bin),
    BUNDLED("layouts/drawings/sit-to-stand.bin", layouts_drawings_sit_to_stand_bin),
    BUNDLED("layouts/drawings/sit-up.bin", layouts_drawings_sit_up_bin),
    BUNDLED("layouts/drawings/snatch.bin", layouts_drawings_snatch_bin),
    BUNDLED("layouts/drawings/split-squat.bin", layouts_drawings_split_squat_bin),
    BUNDLED("layouts/drawings/standing-calf-stretch.bin", layouts_drawings_standing_calf_stretch_bin),
    BUNDLED("layouts/drawings/standing-quad-stretch.bin", layouts_drawings_standing_quad_stretch_bin),
    BUNDLED("layouts/drawings/star-jump.bin", layouts_drawings_star_jump_bin),
    BUNDLED("layouts/drawings/step-up.bin", layouts_drawings_step_up_bin),
    BUNDLED("layouts/drawings/stepping-side-lunge.bin", layouts_drawings_stepping_side_lunge_bin),
    BUNDLED("layouts/drawings/stiff-legged-deadlift.bin", layouts_drawings_stiff_legged_deadlift_bin),
    BUNDLED("layouts/drawings/straight-arm-pulldown.bin", layouts_drawings_straight_arm_pulldown_bin),
    BUNDLED("layouts/drawings/straight-leg-raise.bin", layouts_drawings_straight_leg_raise_bin),
    BUNDLED("layouts/drawings/sumo-deadlift.bin", layouts_drawings_sumo_deadlift_bin),
    BUNDLED("layouts/drawings/superman.bin", layouts_drawings_superman_bin),
    BUNDLED("layouts/drawings/toe-touch.bin", layouts_drawings_toe_touch_bin),
    BUNDLED("layouts/drawings/toe-toucher.bin", layouts_drawings_toe_toucher_bin),
    BUNDLED("layouts/drawings/triceps-kickback.bin", layouts_drawings_triceps_kickback_bin),
    BUNDLED("layouts/drawings/triceps-pushdown.bin", layouts_drawings_triceps_pushdown_bin),
    BUNDLED("layouts/drawings/triceps-stretch.bin", layouts_drawings_triceps_stretch_bin),
    BUNDLED("layouts/drawings/tuck-jump.bin", layouts_drawings_tuck_jump_bin),
    BUNDLED("layouts/drawings/upright-row.bin", layouts_drawings_upright_row_bin),
    BUNDLED("layouts/drawings/wall-angel.bin", layouts_drawings_wall_angel_bin),
    BUNDLED("layouts/drawings/wall-sit.bin", layouts_drawings_wall_sit_bin),
    BUNDLED("layouts/drawings/wide-push-up.bin", layouts_drawings_wide_push_up_bin),
    BUNDLED("layouts/figures/air-squat.json", layouts_figures_air_squat_json),
    BUNDLED("layouts/figures/back-extension.json", layouts_figures_back_extension_json),
    BUNDLED("layouts/figures/back-squat.json", layouts_figures_back_squat_json),
    BUNDLED("layouts/figures/ball-rollout.json", layouts_figures_ball_rollout_json),
    BUNDLED("layouts/figures/ball-wall-squat.json", layouts_figures_ball_wall_squat_json),
    BUNDLED("layouts/figures/band-pull-apart.json", layouts_figures_band_pull_apart_json),
    BUNDLED("layouts/figures/barbell-curl.json", layouts_figures_barbell_curl_json),
    BUNDLED("layouts/figures/barbell-floor-press.json", layouts_figures_barbell_floor_press_json),
    BUNDLED("layouts/figures/barbell-glute-bridge.json", layouts_figures_barbell_glute_bridge_json),
    BUNDLED("layouts/figures/barbell-lunge.json", layouts_figures_barbell_lunge_json),
    BUNDLED("layouts/figures/barbell-rollout.json", layouts_figures_barbell_rollout_json),
    BUNDLED("layouts/figures/barbell-shrug.json", layouts_figures_barbell_shrug_json),
    BUNDLED("layouts/figures/barbell-step-up.json", layouts_figures_barbell_step_up_json),
    BUNDLED("layouts/figures/bench-dip.json", layouts_figures_bench_dip_json),
    BUNDLED("layouts/figures/bench-press.json", layouts_figures_bench_press_json),
    BUNDLED("layouts/figures/bent-over-dumbbell-row.json", layouts_figures_bent_over_dumbbell_row_json),
    BUNDLED("layouts/figures/bent-over-row.json", layouts_figures_bent_over_row_json),
    BUNDLED("layouts/figures/bicycle-crunch.json", layouts_figures_bicycle_crunch_json),
    BUNDLED("layouts/figures/bird-dog.json", layouts_figures_bird_dog_json),
    BUNDLED("layouts/figures/box-jump.json", layouts_figures_box_jump_json),
    BUNDLED("layouts/figures/box-squat.json", layouts_figures_box_squat_json),
    BUNDLED("layouts/figures/bulgarian-split-squat.json", layouts_figures_bulgarian_split_squat_json),
    BUNDLED("layouts/figures/burpee.json", layouts_figures_burpee_json),
    BUNDLED("layouts/figures/butterfly-stretch.json", layouts_figures_butterfly_stretch_json),
    BUNDLED("layouts/figures/cable-crossover.json", layouts_figures_cable_crossover_json),
    BUNDLED("layouts/figures/cable-crunch.json", layouts_figures_cable_crunch_json),
    BUNDLED("layouts/figures/cable-curl.json", layouts_figures_cable_curl_json),
    BUNDLED("layouts/figures/cable-pull-through.json", layouts_figures_cable_pull_through_json),
    BUNDLED("layouts/figures/calf-raise.json", layouts_figures_calf_raise_json),
    BUNDLED("layouts/figures/cat-cow.json", layouts_figures_cat_cow_json),
    BUNDLED("layouts/figures/childs-pose.json", layouts_figures_childs_pose_json),
    BUNDLED("layouts/figures/chin-tuck.json", layouts_figures_chin_tuck_json),
    BUNDLED("layouts/figures/chin-up.json", layouts_figures_chin_up_json),
    BUNDLED("layouts/figures/clamshell.json", layouts_figures_clamshell_json),
    BUNDLED("layouts/figures/clean-and-press.json", layouts_figures_clean_and_press_json),
    BUNDLED("layouts/figures/close-grip-bench-press.json", layouts_figures_close_grip_bench_press_json),
    BUNDLED("layouts/figures/cobra-stretch.json", layouts_figures_cobra_stretch_json),
    BUNDLED("layouts/figures/concentration-curl.json", layouts_figures_concentration_curl_json),
    BUNDLED("layouts/figures/crunch.json", layouts_figures_crunch_json),
    BUNDLED("layouts/figures/dead-bug.json", layouts_figures_dead_bug_json),
    BUNDLED("layouts/figures/deadlift.json", layouts_figures_deadlift_json),
    BUNDLED("layouts/figures/decline-push-up.json", layouts_figures_decline_push_up_json),
    BUNDLED("layouts/figures/dip.json", layouts_figures_dip_json),
    BUNDLED("layouts/figures/dumbbell-bench-press.json", layouts_figures_dumbbell_bench_press_json),
    BUNDLED("layouts/figures/dumbbell-biceps-curl.json", layouts_figures_dumbbell_biceps_curl_json),
    BUNDLED("layouts/figures/dumbbell-floor-press.json", layouts_figures_dumbbell_floor_press_json),
    BUNDLED("layouts/figures/dumbbell-fly.json", layouts_figures_dumbbell_fly_json),
    BUNDLED("layouts/figures/dumbbell-lunge.json", layouts_figures_dumbbell_lunge_json),
    BUNDLED("layouts/figures/dumbbell-pullover.json", layouts_figures_dumbbell_pullover_json),
    BUNDLED("layouts/figures/dumbbell-reverse-lunge.json", layouts_figures_dumbbell_reverse_lunge_json),
    BUNDLED("layouts/figures/dumbbell-row.json", layouts_figures_dumbbell_row_json),
    BUNDLED("layouts/figures/dumbbell-shoulder-press.json", layouts_figures_dumbbell_shoulder_press_json),
    BUNDLED("layouts/figures/dumbbell-shrug.json", layouts_figures_dumbbell_shrug_json),
    BUNDLED("layouts/figures/dumbbell-side-bend.json", layouts_figures_dumbbell_side_bend_json),
    BUNDLED("layouts/figures/dumbbell-squat.json", layouts_figures_dumbbell_squat_json),
    BUNDLED("layouts/figures/dumbbell-step-up.json", layouts_figures_dumbbell_step_up_json),
    BUNDLED("layouts/figures/dumbbell-upright-row.json", layouts_figures_dumbbell_upright_row_json),
    BUNDLED("layouts/figures/face-pull.json", layouts_figures_face_pull_json),
    BUNDLED("layouts/figures/farmer-carry.json", layouts_figures_farmer_carry_json),
    BUNDLED("layouts/figures/fire-hydrant.json", layouts_figures_fire_hydrant_json),
    BUNDLED("layouts/figures/forward-lunge.json", layouts_figures_forward_lunge_json),
    BUNDLED("layouts/figures/front-raise.json", layouts_figures_front_raise_json),
    BUNDLED("layouts/figures/front-squat.json", layouts_figures_front_squat_json),
    BUNDLED("layouts/figures/glute-bridge.json", layouts_figures_glute_bridge_json),
    BUNDLED("layouts/figures/glute-kickback.json", layouts_figures_glute_kickback_json),
    BUNDLED("layouts/figures/goblet-squat.json", layouts_figures_goblet_squat_json),
    BUNDLED("layouts/figures/good-morning.json", layouts_figures_good_morning_json),
    BUNDLED("layouts/figures/hammer-curl.json", layouts_figures_hammer_curl_json),
    BUNDLED("layouts/figures/hamstring-stretch.json", layouts_figures_hamstring_stretch_json),
    BUNDLED("layouts/figures/hanging-knee-raise.json", layouts_figures_hanging_knee_raise_json),
    BUNDLED("layouts/figures/hanging-leg-raise.json", layouts_figures_hanging_leg_raise_json),
    BUNDLED("layouts/figures/heel-slide.json", layouts_figures_heel_slide_json),
    BUNDLED("layouts/figures/hip-abduction-machine.json", layouts_figures_hip_abduction_machine_json),
    BUNDLED("layouts/figures/hip-adduction-machine.json", layouts_figures_hip_adduction_machine_json),
    BUNDLED("layouts/figures/hip-flexor-stretch.json", layouts_figures_hip_flexor_stretch_json),
    BUNDLED("layouts/figures/hip-thrust.json", layouts_figures_hip_thrust_json),
    BUNDLED("layouts/figures/incline-bench-press.json", layouts_figures_incline_bench_press_json),
    BUNDLED("layouts/figures/incline-dumbbell-press.json", layouts_figures_incline_dumbbell_press_json),
    BUNDLED("layouts/figures/incline-push-up.json", layouts_figures_incline_push_up_json),
    BUNDLED("layouts/figures/inverted-row.json", layouts_figures_inverted_row_json),
    BUNDLED("layouts/figures/jackknife.json", layouts_figures_jackknife_json),
    BUNDLED("layouts/figures/jump-squat.json", layouts_figures_jump_squat_json),
    BUNDLED("layouts/figures/jumping-jack.json", layouts_figures_jumping_jack_json),
    BUNDLED("layouts/figures/kettlebell-swing.json", layouts_figures_kettlebell_swing_json),
    BUNDLED("layouts/figures/knees-to-chest.json", layouts_figures_knees_to_chest_json),
    BUNDLED("layouts/figures/lat-pulldown.json", layouts_figures_lat_pulldown_json),
    BUNDLED("layouts/figures/lateral-band-walk.json", layouts_figures_lateral_band_walk_json),
    BUNDLED("layouts/figures/lateral-leg-lift.json", layouts_figures_lateral_leg_lift_json),
    BUNDLED("layouts/figures/lateral-raise.json", layouts_figures_lateral_raise_json),
    BUNDLED("layouts/figures/leg-extension.json", layouts_figures_leg_extension_json),
    BUNDLED("layouts/figures/leg-press.json", layouts_figures_leg_press_json),
    BUNDLED("layouts/figures/leg-raise.json", layouts_figures_leg_raise_json),
    BUNDLED("layouts/figures/lying-leg-curl.json", layouts_figures_lying_leg_curl_json),
    BUNDLED("layouts/figures/lying-triceps-extension.json", layouts_figures_lying_triceps_extension_json),
    BUNDLED("layouts/figures/mountain-climber.json", layouts_figures_mountain_climber_json),
    BUNDLED("layouts/figures/nordic-curl.json", layouts_figures_nordic_curl_json),
    BUNDLED("layouts/figures/overhead-press.json", layouts_figures_overhead_press_json),
    BUNDLED("layouts/figures/overhead-squat.json", layouts_figures_overhead_squat_json),
    BUNDLED("layouts/figures/overhead-triceps-extension.json", layouts_figures_overhead_triceps_extension_json),
    BUNDLED("layouts/figures/pallof-press.json", layouts_figures_pallof_press_json),
    BUNDLED("layouts/figures/pendulum.json", layouts_figures_pendulum_json),
    BUNDLED("layouts/figures/plank.json", layouts_figures_plank_json),
    BUNDLED("layouts/figures/plie-squat.json", layouts_figures_plie_squat_json),
    BUNDLED("layouts/figures/power-clean.json", layouts_figures_power_clean_json),
    BUNDLED("layouts/figures/pull-up.json", layouts_figures_pull_up_json),
    BUNDLED("layouts/figures/push-up.json", layouts_figures_push_up_json),
    BUNDLED("layouts/figures/reverse-barbell-curl.json", layouts_figures_reverse_barbell_curl_json),
    BUNDLED("layouts/figures/reverse-crunch.json", layouts_figures_reverse_crunch_json),
    BUNDLED("layouts/figures/reverse-fly.json", layouts_figures_reverse_fly_json),
    BUNDLED("layouts/figures/reverse-lunge.json", layouts_figures_reverse_lunge_json),
    BUNDLED("layouts/figures/romanian-deadlift.json", layouts_figures_romanian_deadlift_json),
    BUNDLED("layouts/figures/russian-twist.json", layouts_figures_russian_twist_json),
    BUNDLED("layouts/figures/scissor-kick.json", layouts_figures_scissor_kick_json),
    BUNDLED("layouts/figures/seated-abduction.json", layouts_figures_seated_abduction_json),
    BUNDLED("layouts/figures/seated-barbell-press.json", layouts_figures_seated_barbell_press_json),
    BUNDLED("layouts/figures/seated-cable-row.json", layouts_figures_seated_cable_row_json),
    BUNDLED("layouts/figures/seated-calf-raise.json", layouts_figures_seated_calf_raise_json),
    BUNDLED("layouts/figures/seated-dumbbell-curl.json", layouts_figures_seated_dumbbell_curl_json),
    BUNDLED("layouts/figures/seated-dumbbell-press.json", layouts_figures_seated_dumbbell_press_json),
    BUNDLED("layouts/figures/seated-hamstring-stretch.json", layouts_figures_seated_hamstring_stretch_json),
    BUNDLED("layouts/figures/seated-lateral-raise.json", layouts_figures_seated_lateral_raise_json),
    BUNDLED("layouts/figures/seated-leg-curl.json", layouts_figures_seated_leg_curl_json),
    BUNDLED("layouts/figures/shoulder-external-rotation.json", layouts_figures_shoulder_external_rotation_json),
    BUNDLED("layouts/figures/side-lying-leg-lift.json", layouts_figures_side_lying_leg_lift_json),
    BUNDLED("layouts/figures/side-plank.json", layouts_figures_side_plank_json),
    BUNDLED("layouts/figures/single-arm-swing.json", layouts_figures_single_arm_swing_json),
    BUNDLED("layouts/figures/single-leg-deadlift.json", layouts_figures_single_leg_deadlift_json),
    BUNDLED("layouts/figures/single-leg-glute-bridge.json", layouts_figures_single_leg_glute_bridge_json),
    BUNDLED("layouts/figures/sit-to-stand.json", layouts_figures_sit_to_stand_json),
    BUNDLED("layouts/figures/sit-up.json", layouts_figures_sit_up_json),
    BUNDLED("layouts/figures/snatch.json", layouts_figures_snatch_json),
    BUNDLED("layouts/figures/split-squat.json", layouts_figures_split_squat_json),
    BUNDLED("layouts/figures/standing-calf-stretch.json", layouts_figures_standing_calf_stretch_json),
    BUNDLED("layouts/figures/standing-quad-stretch.json", layouts_figures_standing_quad_stretch_json),
    BUNDLED("layouts/figures/star-jump.json", layouts_figures_star_jump_json),
    BUNDLED("layouts/figures/step-up.json", layouts_figures_step_up_json),
    BUNDLED("layouts/figures/stepping-side-lunge.json", layouts_figures_stepping_side_lunge_json),
    BUNDLED("layouts/figures/stiff-legged-deadlift.json", layouts_figures_stiff_legged_deadlift_json),
    BUNDLED("layouts/figures/straight-arm-pulldown.json", layouts_figures_straight_arm_pulldown_json),
    BUNDLED("layouts/figures/straight-leg-raise.json", layouts_figures_straight_leg_raise_json),
    BUNDLED("layouts/figures/sumo-deadlift.json", layouts_figures_sumo_deadlift_json),
    BUNDLED("layouts/figures/superman.json", layouts_figures_superman_json),
    BUNDLED("layouts/figures/toe-touch.json", layouts_figures_toe_touch_json),
    BUNDLED("layouts/figures/toe-toucher.json", layouts_figures_toe_toucher_json),
    BUNDLED("layouts/figures/triceps-kickback.json", layouts_figures_triceps_kickback_json),
    BUNDLED("layouts/figures/triceps-pushdown.json", layouts_figures_triceps_pushdown_json),
    BUNDLED("layouts/figures/triceps-stretch.json", layouts_figures_triceps_stretch_json),
    BUNDLED("layouts/figures/tuck-jump.json", layouts_figures_tuck_jump_json),
    BUNDLED("layouts/figures/upright-row.json", layouts_figures_upright_row_json),
    BUNDLED("layouts/figures/wall-angel.json", layouts_figures_wall_angel_json),
    BUNDLED("layouts/figures/wall-sit.json", layouts_figures_wall_sit_json),
    BUNDLED("layouts/figures/wide-push-up.json", layouts_figures_wide_push_up_json),
    BUNDLED("layouts/handout.json", layouts_handout_json),
    BUNDLED("layouts/labels/ar.json", layouts_labels_ar_json),
    BUNDLED("layouts/labels/cs.json", layouts_labels_cs_json),
    BUNDLED("layouts/labels/de.json", layouts_labels_de_json),
    BUNDLED("layouts/labels/el.json", layouts_labels_el_json),
    BUNDLED("layouts/labels/en-US.json", layouts_labels_en_US_json),
    BUNDLED("layouts/labels/en.json", layouts_labels_en_json),
    BUNDLED("layouts/labels/es.json", layouts_labels_es_json),
    BUNDLED("layouts/labels/fa.json", layouts_labels_fa_json),
    BUNDLED("layouts/labels/fr.json", layouts_labels_fr_json),
    BUNDLED("layouts/labels/he.json", layouts_labels_he_json),
    BUNDLED("layouts/labels/hi.json", layouts_labels_hi_json),
    BUNDLED("layouts/labels/id.json", layouts_labels_id_json),
    BUNDLED("layouts/labels/it.json", layouts_labels_it_json),
    BUNDLED("layouts/labels/ja.json", layouts_labels_ja_json),
    BUNDLED("layouts/labels/ko.json", layouts_labels_ko_json),
    BUNDLED("layouts/labels/nl.json", layouts_labels_nl_json),
    BUNDLED("layouts/labels/pl.json", layouts_labels_pl_json),
    BUNDLED("layouts/labels/pt-BR.json", layouts_labels_pt_BR_json),
    BUNDLED("layouts/labels/pt-PT.json", layouts_labels_pt_PT_json),
    BUNDLED("layouts/labels/ru.json", layouts_labels_ru_json),
    BUNDLED("layouts/labels/sv.json", layouts_labels_sv_json),
    BUNDLED("layouts/labels/th.json", layouts_labels_th_json),
    BUNDLED("layouts/labels/tr.json", layouts_labels_tr_json),
    BUNDLED("layouts/labels/uk.json", layouts_labels_uk_json),
    BUNDLED("layouts/labels/vi.json", layouts_labels_vi_json),
    BUNDLED("layouts/labels/zh-Hans.json", layouts_labels_zh_Hans_json),
    BUNDLED("layouts/labels/zh-Hant.json", layouts_labels_zh_Hant_json),
    BUNDLED("layouts/log.json", layouts_log_json),
    BUNDLED("layouts/pocket.json", layouts_pocket_json),
    BUNDLED("layouts/report.json", layouts_report_json),
    BUNDLED("layouts/samples/full-body.json", layouts_samples_full_body_json),
    BUNDLED("layouts/samples/outer-thigh.json", layouts_samples_outer_thigh_json),
    BUNDLED("layouts/samples/progress.json", layouts_samples_progress_json),
    BUNDLED("layouts/samples/strength-block.json", layouts_samples_strength_block_json),
    BUNDLED("layouts/stations.json", layouts_stations_json),
    BUNDLED("layouts/team.json", layouts_team_json),
    BUNDLED("layouts/wall.json", layouts_wall_json),
    BUNDLED("layouts/week.json", layouts_week_json),
};

const BundledFile *bundled_files_start(void) { return bundled_files; }
const size_t bundled_file_count = sizeof bundled_files / sizeof bundled_files[0];
