# The two servers of docker-compose.yml. Each is asked two things: whether the whole is ready (its database answers, it knows every change), and
# whether it lives. Readers go to those that are ready, in turn; where none is, to those that live, which serve what they have.

probe ready {
  .url = "/api/ready";
  .interval = 3s;
  .timeout = 2s;
  .window = 4;
  .threshold = 2;
  .initial = 1;
}

probe alive {
  .url = "/api/health";
  .interval = 2s;
  .timeout = 1s;
  .window = 4;
  .threshold = 2;
  .initial = 1;
}

backend app_ready { .host = "app"; .port = "3000"; .probe = ready; }
backend app_alive { .host = "app"; .port = "3000"; .probe = alive; }
backend second_ready { .host = "second"; .port = "3000"; .probe = ready; }
backend second_alive { .host = "second"; .port = "3000"; .probe = alive; }

sub feuilleton_backends {
  new ready_ones = directors.round_robin();
  ready_ones.add_backend(app_ready);
  ready_ones.add_backend(second_ready);
  new alive_ones = directors.round_robin();
  alive_ones.add_backend(app_alive);
  alive_ones.add_backend(second_alive);
  new feuilleton = directors.fallback();
  feuilleton.add_backend(ready_ones.backend());
  feuilleton.add_backend(alive_ones.backend());
}
